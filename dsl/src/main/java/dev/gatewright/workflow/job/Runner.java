package dev.gatewright.workflow.job;

import dev.gatewright.expression.Label;

/**
 * The runners that GitHub hosts for every repository; others are named by their labels.
 *
 * <p>Source: GitHub's documentation, "GitHub-hosted runners reference".
 */
public enum Runner implements Label {
    /** The newest Ubuntu that GitHub calls stable. */
    UBUNTU_LATEST("ubuntu-latest"),
    /** Ubuntu 24.04. */
    UBUNTU_24_04("ubuntu-24.04"),
    /** Ubuntu 22.04. */
    UBUNTU_22_04("ubuntu-22.04"),
    /** Ubuntu 24.04 on Arm. */
    UBUNTU_24_04_ARM("ubuntu-24.04-arm"),
    /** Ubuntu 22.04 on Arm. */
    UBUNTU_22_04_ARM("ubuntu-22.04-arm"),
    /** One core of Ubuntu, for small jobs. */
    UBUNTU_SLIM("ubuntu-slim"),
    /** The newest Windows Server that GitHub calls stable. */
    WINDOWS_LATEST("windows-latest"),
    /** Windows Server 2025. */
    WINDOWS_2025("windows-2025"),
    /** Windows Server 2022. */
    WINDOWS_2022("windows-2022"),
    /** Windows 11 on Arm. */
    WINDOWS_11_ARM("windows-11-arm"),
    /** The newest macOS that GitHub calls stable. */
    MACOS_LATEST("macos-latest"),
    /** macOS 26. */
    MACOS_26("macos-26"),
    /** macOS 15. */
    MACOS_15("macos-15"),
    /** macOS 14. */
    MACOS_14("macos-14");

    private final String label;

    Runner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
