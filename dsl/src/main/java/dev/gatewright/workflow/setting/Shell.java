package dev.gatewright.workflow.setting;

/** The shells that GitHub knows by name. */
public enum Shell {
    /** Bash, with {@code -e -o pipefail}. */
    BASH,
    /** The POSIX shell, with {@code -e}. */
    SH,
    /** PowerShell Core. */
    PWSH,
    /** PowerShell Desktop, on Windows. */
    POWERSHELL,
    /** The command prompt, on Windows. */
    CMD,
    /** Python. */
    PYTHON
}
