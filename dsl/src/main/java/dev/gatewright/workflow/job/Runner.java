package dev.gatewright.workflow.job;

import dev.gatewright.expression.Label;
import java.util.Locale;

/**
 * The runners that GitHub hosts for every repository; others are named by their labels.
 *
 * <p>Source: GitHub's documentation, "GitHub-hosted runners reference".
 */
public enum Runner implements Label {
    /** The newest Ubuntu that GitHub calls stable. */
    UBUNTU_LATEST,
    /** Ubuntu 24.04. */
    UBUNTU_24_04,
    /** Ubuntu 22.04. */
    UBUNTU_22_04,
    /** Ubuntu 24.04 on Arm. */
    UBUNTU_24_04_ARM,
    /** Ubuntu 22.04 on Arm. */
    UBUNTU_22_04_ARM,
    /** One core of Ubuntu, for small jobs. */
    UBUNTU_SLIM,
    /** The newest Windows Server that GitHub calls stable. */
    WINDOWS_LATEST,
    /** Windows Server 2025. */
    WINDOWS_2025,
    /** Windows Server 2022. */
    WINDOWS_2022,
    /** Windows 11 on Arm. */
    WINDOWS_11_ARM,
    /** The newest macOS that GitHub calls stable. */
    MACOS_LATEST,
    /** macOS 26. */
    MACOS_26,
    /** macOS 15. */
    MACOS_15,
    /** macOS 14. */
    MACOS_14;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT)
                .replaceFirst("^ubuntu_(\\d+)_(\\d+)", "ubuntu-$1.$2")
                .replace('_', '-');
    }
}
