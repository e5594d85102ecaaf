package dev.gatewright.language;

import dev.gatewright.reference.JobResult;
import dev.gatewright.workflow.job.Runner;
import dev.gatewright.workflow.setting.Scope;
import dev.gatewright.workflow.setting.Shell;

/** The words of the language that are constants: runners, the scopes of permissions, shells, results. */
public abstract class Words extends Expressions {

    /** The newest Ubuntu that GitHub calls stable. */
    public static final Runner UBUNTU_LATEST = Runner.UBUNTU_LATEST;

    /** Ubuntu 24.04. */
    public static final Runner UBUNTU_24_04 = Runner.UBUNTU_24_04;

    /** Ubuntu 22.04. */
    public static final Runner UBUNTU_22_04 = Runner.UBUNTU_22_04;

    /** Ubuntu 24.04 on Arm. */
    public static final Runner UBUNTU_24_04_ARM = Runner.UBUNTU_24_04_ARM;

    /** Ubuntu 22.04 on Arm. */
    public static final Runner UBUNTU_22_04_ARM = Runner.UBUNTU_22_04_ARM;

    /** One core of Ubuntu, for small jobs. */
    public static final Runner UBUNTU_SLIM = Runner.UBUNTU_SLIM;

    /** The newest Windows Server that GitHub calls stable. */
    public static final Runner WINDOWS_LATEST = Runner.WINDOWS_LATEST;

    /** Windows Server 2025. */
    public static final Runner WINDOWS_2025 = Runner.WINDOWS_2025;

    /** Windows Server 2022. */
    public static final Runner WINDOWS_2022 = Runner.WINDOWS_2022;

    /** Windows 11 on Arm. */
    public static final Runner WINDOWS_11_ARM = Runner.WINDOWS_11_ARM;

    /** The newest macOS that GitHub calls stable. */
    public static final Runner MACOS_LATEST = Runner.MACOS_LATEST;

    /** macOS 26. */
    public static final Runner MACOS_26 = Runner.MACOS_26;

    /** macOS 15. */
    public static final Runner MACOS_15 = Runner.MACOS_15;

    /** macOS 14. */
    public static final Runner MACOS_14 = Runner.MACOS_14;

    /** GitHub Actions: cancel a run, for example. */
    public static final Scope.ReadWrite ACTIONS = Scope.ACTIONS;

    /** Metadata of artifacts, such as storage records. */
    public static final Scope.ReadWrite ARTIFACT_METADATA = Scope.ARTIFACT_METADATA;

    /** Attestations of artifacts. */
    public static final Scope.ReadWrite ATTESTATIONS = Scope.ATTESTATIONS;

    /** Check runs and check suites. */
    public static final Scope.ReadWrite CHECKS = Scope.CHECKS;

    /** Code quality findings. */
    public static final Scope.ReadWrite CODE_QUALITY = Scope.CODE_QUALITY;

    /** The contents of the repository. */
    public static final Scope.ReadWrite CONTENTS = Scope.CONTENTS;

    /** Requests to Copilot. */
    public static final Scope.WriteOnly COPILOT_REQUESTS = Scope.COPILOT_REQUESTS;

    /** Deployments. */
    public static final Scope.ReadWrite DEPLOYMENTS = Scope.DEPLOYMENTS;

    /** Discussions. */
    public static final Scope.ReadWrite DISCUSSIONS = Scope.DISCUSSIONS;

    /** Drives. */
    public static final Scope.ReadWrite DRIVES = Scope.DRIVES;

    /** An OpenID Connect token. */
    public static final Scope.WriteOnly ID_TOKEN = Scope.ID_TOKEN;

    /** Issues. */
    public static final Scope.ReadWrite ISSUES = Scope.ISSUES;

    /** Inference with GitHub Models. */
    public static final Scope.ReadOnly MODELS = Scope.MODELS;

    /** Packages. */
    public static final Scope.ReadWrite PACKAGES = Scope.PACKAGES;

    /** GitHub Pages. */
    public static final Scope.ReadWrite PAGES = Scope.PAGES;

    /** Pull requests. */
    public static final Scope.ReadWrite PULL_REQUESTS = Scope.PULL_REQUESTS;

    /** Classic projects. */
    public static final Scope.ReadWrite REPOSITORY_PROJECTS = Scope.REPOSITORY_PROJECTS;

    /** Code scanning and Dependabot alerts. */
    public static final Scope.ReadWrite SECURITY_EVENTS = Scope.SECURITY_EVENTS;

    /** Commit statuses. */
    public static final Scope.ReadWrite STATUSES = Scope.STATUSES;

    /** Vulnerability alerts. */
    public static final Scope.ReadOnly VULNERABILITY_ALERTS = Scope.VULNERABILITY_ALERTS;

    /** Bash, with {@code -e -o pipefail}. */
    public static final Shell BASH = Shell.BASH;

    /** The POSIX shell, with {@code -e}. */
    public static final Shell SH = Shell.SH;

    /** PowerShell Core. */
    public static final Shell PWSH = Shell.PWSH;

    /** PowerShell Desktop, on Windows. */
    public static final Shell POWERSHELL = Shell.POWERSHELL;

    /** The command prompt, on Windows. */
    public static final Shell CMD = Shell.CMD;

    /** Python. */
    public static final Shell PYTHON = Shell.PYTHON;

    /** It succeeded. */
    public static final JobResult SUCCESS = JobResult.SUCCESS;

    /** It failed. */
    public static final JobResult FAILURE = JobResult.FAILURE;

    /** It was cancelled. */
    public static final JobResult CANCELLED = JobResult.CANCELLED;

    /** It did not run. */
    public static final JobResult SKIPPED = JobResult.SKIPPED;

    /** Only holds constants. */
    protected Words() {}
}
