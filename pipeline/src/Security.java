import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.action.AnchoreScan;
import dev.gatewright.action.CodeqlAnalyze;
import dev.gatewright.reference.Axis;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.setting.Permission;
import dev.gatewright.workflow.step.AsStep;

/** What is known to be dangerous: in dependencies, in the code, in the image, in the history. Critical findings fail. */
final class Security {

    static final Axis<String> LANGUAGE = axis("language", "python", "java-kotlin", "actions");

    static final Job DEPENDENCIES = job("dependencies")
            .name("Dependencies")
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(10)
            .permissions(CONTENTS.read().because("checkout, and compare the dependencies of two commits"))
            .defaults(Assistant.inItsFolder())
            .steps(
                    checkout(),
                    dependencyReview()
                            .failOnSeverity("critical")
                            .step()
                            .name("What a pull request adds")
                            .when(github().eventName().eq("pull_request")),
                    setupPython().pythonVersion(Assistant.PYTHON_OF_ITS_IMAGE),
                    run("pipx run --spec pip-audit==2.9.0 pip-audit --strict --require-hashes -r requirements.txt")
                            .name("What is there")
                            .when(not(cancelled())));

    static final Job CODEQL = job("codeql")
            .name(text("CodeQL, {}", LANGUAGE))
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(20)
            .permissions(
                    Common.checkoutOnly(), uploadFindings(), ACTIONS.read().because("CodeQL reads its run's metadata"))
            .strategy(matrix(LANGUAGE).failFast(false))
            .steps(
                    checkout(),
                    codeqlInit().languages(LANGUAGE).buildMode("none"),
                    codeqlAnalyze()
                            .category(text("/language:{}", LANGUAGE))
                            .step()
                            .outputs(CodeqlAnalyze.SARIF_OUTPUT),
                    failOnCritical());

    static final Job IMAGE = job("image")
            .name("Container image")
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(15)
            .permissions(Common.checkoutOnly(), uploadFindings())
            .steps(
                    checkout(),
                    setupBuildx().cacheBinary(false),
                    dockerBuildPush().context(Assistant.FOLDER).load(true).tags("assistant:scanned"),
                    anchoreScan()
                            .image("assistant:scanned")
                            .severityCutoff("critical")
                            .outputFormat("sarif")
                            .step()
                            .outputs(AnchoreScan.SARIF),
                    uploadSarif()
                            .sarifFile(AnchoreScan.SARIF)
                            .category("image")
                            .step()
                            .when(not(cancelled()).and(AnchoreScan.SARIF.ne(""))));

    static final Job SECRETS = job("secrets")
            .name("Secrets in the history")
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(10)
            .permissions(Common.checkoutOnly(), uploadFindings())
            .steps(
                    checkout().fetchDepth(0),
                    setupGo().goVersion("stable").cache(false),
                    run("go install github.com/zricethezav/gitleaks/v8@v8.30.1"),
                    run(
                            "\"$(go env GOPATH)/bin/gitleaks\" git --redact --report-format sarif --report-path secrets.sarif ."),
                    uploadSarif()
                            .sarifFile("secrets.sarif")
                            .category("secrets")
                            .step()
                            .when(not(cancelled())
                                    .and(hashFiles("secrets.sarif").ne(""))));

    static final Job PASSED = Common.passed("Security passed", DEPENDENCIES, CODEQL, IMAGE, SECRETS);

    static final Workflow WORKFLOW = workflow("Security")
            .on(
                    push().branches("main", "develop"),
                    pullRequest().branches("main", "develop"),
                    schedule(cron("23 4 * * *")
                            .because("What was harmless yesterday may be known to be dangerous today.")))
            .permissions()
            .concurrency(Common.newestOfAPullRequest())
            .jobs(DEPENDENCIES, CODEQL, IMAGE, SECRETS, PASSED);

    private Security() {}

    private static Permission uploadFindings() {
        return SECURITY_EVENTS.write().because("hand findings to code scanning");
    }

    /** CodeQL reports and doesn't judge; GitHub calls a finding critical from 9.0 on. */
    private static AsStep failOnCritical() {
        return run("""
            jq --raw-output --slurp '
              [.[].runs[]
                | ([.tool.driver, .tool.extensions[]?] | map(.rules[]?)
                  | map(select((.properties["security-severity"] // "0" | tonumber) >= 9) | .id)) as $critical
                | .results[]? | select(.ruleId as $rule | $critical | index($rule))
                | "::error file=\\(.locations[0].physicalLocation.artifactLocation.uri),"
                  + "line=\\(.locations[0].physicalLocation.region.startLine)::\\(.ruleId): \\(.message.text)"]
              | .[], (if length > 0 then error("\\(length) critical findings") else empty end)
            ' "$SARIF_OUTPUT"/*.sarif
            """).name("No critical finding").env(CodeqlAnalyze.SARIF_OUTPUT);
    }
}
