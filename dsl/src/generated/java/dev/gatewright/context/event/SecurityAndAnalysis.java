// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code check_run}.
 */
public final class SecurityAndAnalysis extends Payload {
    SecurityAndAnalysis(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code advanced_security}}
     */
    public FeatureStatus advancedSecurity() {
        return new FeatureStatus(below("advanced_security"));
    }

    /**
     * {@return the property {@code code_security}}
     */
    public FeatureStatus codeSecurity() {
        return new FeatureStatus(below("code_security"));
    }

    /**
     * {@return the property {@code dependabot_security_updates}}
     */
    public FeatureStatus dependabotSecurityUpdates() {
        return new FeatureStatus(below("dependabot_security_updates"));
    }

    /**
     * {@return the property {@code secret_scanning}}
     */
    public FeatureStatus secretScanning() {
        return new FeatureStatus(below("secret_scanning"));
    }

    /**
     * {@return the property {@code secret_scanning_ai_detection}}
     */
    public FeatureStatus secretScanningAiDetection() {
        return new FeatureStatus(below("secret_scanning_ai_detection"));
    }

    /**
     * {@return the property {@code secret_scanning_delegated_alert_dismissal}}
     */
    public FeatureStatus secretScanningDelegatedAlertDismissal() {
        return new FeatureStatus(below("secret_scanning_delegated_alert_dismissal"));
    }

    /**
     * {@return the property {@code secret_scanning_delegated_bypass}}
     */
    public FeatureStatus secretScanningDelegatedBypass() {
        return new FeatureStatus(below("secret_scanning_delegated_bypass"));
    }

    /**
     * {@return the property {@code secret_scanning_delegated_bypass_options}}
     */
    public BypassOptions secretScanningDelegatedBypassOptions() {
        return new BypassOptions(below("secret_scanning_delegated_bypass_options"));
    }

    /**
     * {@return the property {@code secret_scanning_non_provider_patterns}}
     */
    public FeatureStatus secretScanningNonProviderPatterns() {
        return new FeatureStatus(below("secret_scanning_non_provider_patterns"));
    }

    /**
     * {@return the property {@code secret_scanning_push_protection}}
     */
    public FeatureStatus secretScanningPushProtection() {
        return new FeatureStatus(below("secret_scanning_push_protection"));
    }
}
