package dev.gatewright.action;

import dev.gatewright.workflow.step.UsesStep;

/** The release that each action of the catalogue is pinned to; {@code scripts/pins} writes the rows. */
enum Pin {
    /** {@code anchore/scan-action}. */
    ANCHORE_SCAN("anchore/scan-action", "v7.4.0", "e1165082ffb1fe366ebaf02d8526e7c4989ea9d2"),
    /** {@code actions/attest}. */
    ATTEST("actions/attest", "v4.2.2", "1e69f48acb82d1966a394da916b4c1698aa569d6"),
    /** {@code actions/attest-build-provenance}. */
    ATTEST_BUILD_PROVENANCE("actions/attest-build-provenance", "v4.1.0", "a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32"),
    /** {@code actions/cache}. */
    CACHE("actions/cache", "v5.0.5", "27d5ce7f107fe9357f9df03efb73ab90386fccae"),
    /** {@code actions/cache/restore}. */
    CACHE_RESTORE("actions/cache/restore", "v5.0.5", "27d5ce7f107fe9357f9df03efb73ab90386fccae"),
    /** {@code actions/cache/save}. */
    CACHE_SAVE("actions/cache/save", "v5.0.5", "27d5ce7f107fe9357f9df03efb73ab90386fccae"),
    /** {@code actions/checkout}. */
    CHECKOUT("actions/checkout", "v7.0.1", "3d3c42e5aac5ba805825da76410c181273ba90b1"),
    /** {@code github/codeql-action/analyze}. */
    CODEQL_ANALYZE("github/codeql-action/analyze", "v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e"),
    /** {@code github/codeql-action/autobuild}. */
    CODEQL_AUTOBUILD("github/codeql-action/autobuild", "v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e"),
    /** {@code github/codeql-action/init}. */
    CODEQL_INIT("github/codeql-action/init", "v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e"),
    /** {@code actions/configure-pages}. */
    CONFIGURE_PAGES("actions/configure-pages", "v5.0.0", "983d7736d9b0ae728b81ab479565c72886d7745b"),
    /** {@code actions/dependency-review-action}. */
    DEPENDENCY_REVIEW("actions/dependency-review-action", "v4.9.0", "2031cfc080254a8a887f58cffee85186f0e49e48"),
    /** {@code actions/deploy-pages}. */
    DEPLOY_PAGES("actions/deploy-pages", "v5.0.0", "cd2ce8fcbc39b97be8ca5fce6e763baed58fa128"),
    /** {@code docker/build-push-action}. */
    DOCKER_BUILD_PUSH("docker/build-push-action", "v7.3.0", "53b7df96c91f9c12dcc8a07bcb9ccacbed38856a"),
    /** {@code docker/login-action}. */
    DOCKER_LOGIN("docker/login-action", "v4.1.0", "4907a6ddec9925e35a0a9e82d7399ccc52663121"),
    /** {@code docker/metadata-action}. */
    DOCKER_METADATA("docker/metadata-action", "v6.2.0", "dc802804100637a589fabce1cb79ff13a1411302"),
    /** {@code actions/download-artifact}. */
    DOWNLOAD_ARTIFACT("actions/download-artifact", "v8.0.1", "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c"),
    /** {@code actions/github-script}. */
    GITHUB_SCRIPT("actions/github-script", "v8.0.0", "ed597411d8f924073f98dfc5c65a23a2325f34cd"),
    /** {@code gitleaks/gitleaks-action}. */
    GITLEAKS("gitleaks/gitleaks-action", "v3.0.0", "e0c47f4f8be36e29cdc102c57e68cb5cbf0e8d1e"),
    /** {@code actions/upload-artifact/merge}. */
    MERGE_ARTIFACTS("actions/upload-artifact/merge", "v7.0.0", "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f"),
    /** {@code docker/setup-buildx-action}. */
    SETUP_BUILDX("docker/setup-buildx-action", "v4.3.0", "37fe631027851001ddb9b187196cc803df7f5f0e"),
    /** {@code actions/setup-dotnet}. */
    SETUP_DOTNET("actions/setup-dotnet", "v6.0.0", "a98b56852c35b8e3190ac28c8c2271da59106c68"),
    /** {@code actions/setup-go}. */
    SETUP_GO("actions/setup-go", "v7.0.0", "b7ad1dad31e06c5925ef5d2fc7ad053ef454303e"),
    /** {@code gradle/actions/setup-gradle}. */
    SETUP_GRADLE("gradle/actions/setup-gradle", "v6.3.0", "9c971963bec38e04b3d30dcc455b5382be2fdbfb"),
    /** {@code actions/setup-java}. */
    SETUP_JAVA("actions/setup-java", "v5.7.0", "b6effb05e454b25005698d916606bdc6ffcbf961"),
    /** {@code actions/setup-node}. */
    SETUP_NODE("actions/setup-node", "v7.0.0", "820762786026740c76f36085b0efc47a31fe5020"),
    /** {@code actions/setup-python}. */
    SETUP_PYTHON("actions/setup-python", "v7.0.0", "5fda3b95a4ea91299a34e894583c3862153e4b97"),
    /** {@code docker/setup-qemu-action}. */
    SETUP_QEMU("docker/setup-qemu-action", "v4.2.0", "96fe6ef7f33517b61c61be40b68a1882f3264fb8"),
    /** {@code ruby/setup-ruby}. */
    SETUP_RUBY("ruby/setup-ruby", "v1.315.0", "0dafeac902942906541bc140009cdbf32665b601"),
    /** {@code astral-sh/setup-uv}. */
    SETUP_UV("astral-sh/setup-uv", "v10.0.1", "20cfd1bf945f4377ade1205e4dbc17946fc9a30d"),
    /** {@code aquasecurity/trivy-action}. */
    TRIVY("aquasecurity/trivy-action", "v0.36.0", "ed142fd0673e97e23eac54620cfb913e5ce36c25"),
    /** {@code actions/upload-artifact}. */
    UPLOAD_ARTIFACT("actions/upload-artifact", "v7.0.0", "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f"),
    /** {@code actions/upload-pages-artifact}. */
    UPLOAD_PAGES_ARTIFACT("actions/upload-pages-artifact", "v5.0.0", "fc324d3547104276b827a68afc52ff2a11cc49c9"),
    /** {@code github/codeql-action/upload-sarif}. */
    UPLOAD_SARIF("github/codeql-action/upload-sarif", "v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e");

    private final String action;
    private final String version;
    private final String commit;

    Pin(String action, String version, String commit) {
        this.action = action;
        this.version = version;
        this.commit = commit;
    }

    String action() {
        return action;
    }

    String version() {
        return version;
    }

    String commit() {
        return commit;
    }

    /** A step that uses the action at that release. */
    UsesStep step() {
        return UsesStep.uses(action, commit, version);
    }
}
