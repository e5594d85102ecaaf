package dev.gatewright.workflow.setting;

import java.util.List;

/**
 * A kind of thing that {@code GITHUB_TOKEN} may be allowed to touch. Each constant knows only the levels that GitHub gives
 * it: {@code ID_TOKEN.read()} doesn't compile.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code permissions}.
 */
public sealed interface Scope {

    /** GitHub Actions: cancel a run, for example. */
    ReadWrite ACTIONS = new ReadWrite("actions");
    /** Metadata of artifacts, such as storage records. */
    ReadWrite ARTIFACT_METADATA = new ReadWrite("artifact-metadata");
    /** Attestations of artifacts. */
    ReadWrite ATTESTATIONS = new ReadWrite("attestations");
    /** Check runs and check suites. */
    ReadWrite CHECKS = new ReadWrite("checks");
    /** Code quality findings. */
    ReadWrite CODE_QUALITY = new ReadWrite("code-quality");
    /** The contents of the repository. */
    ReadWrite CONTENTS = new ReadWrite("contents");
    /** Requests to Copilot. */
    WriteOnly COPILOT_REQUESTS = new WriteOnly("copilot-requests");
    /** Deployments. */
    ReadWrite DEPLOYMENTS = new ReadWrite("deployments");
    /** Discussions. */
    ReadWrite DISCUSSIONS = new ReadWrite("discussions");
    /** Drives. */
    ReadWrite DRIVES = new ReadWrite("drives");
    /** An OpenID Connect token. */
    WriteOnly ID_TOKEN = new WriteOnly("id-token");
    /** Issues. */
    ReadWrite ISSUES = new ReadWrite("issues");
    /** Inference with GitHub Models. */
    ReadOnly MODELS = new ReadOnly("models");
    /** Packages. */
    ReadWrite PACKAGES = new ReadWrite("packages");
    /** GitHub Pages. */
    ReadWrite PAGES = new ReadWrite("pages");
    /** Pull requests. */
    ReadWrite PULL_REQUESTS = new ReadWrite("pull-requests");
    /** Classic projects. */
    ReadWrite REPOSITORY_PROJECTS = new ReadWrite("repository-projects");
    /** Code scanning and Dependabot alerts. */
    ReadWrite SECURITY_EVENTS = new ReadWrite("security-events");
    /** Commit statuses. */
    ReadWrite STATUSES = new ReadWrite("statuses");
    /** Vulnerability alerts. */
    ReadOnly VULNERABILITY_ALERTS = new ReadOnly("vulnerability-alerts");

    /**
     * The key under {@code permissions}.
     *
     * @return the key
     */
    String key();

    /**
     * The levels that GitHub gives it.
     *
     * @return the words, as YAML has them
     */
    List<String> levels();

    /**
     * Nothing may be done with it.
     *
     * @return the permission
     */
    default Permission none() {
        return Permission.of(key(), Level.NONE);
    }

    /**
     * What can be read, and written too.
     *
     * @param key the key under {@code permissions}
     */
    record ReadWrite(String key) implements Scope {

        @Override
        public List<String> levels() {
            return List.of("read", "write", "none");
        }

        /**
         * To read it.
         *
         * @return the permission
         */
        public Permission read() {
            return Permission.of(key, Level.READ);
        }

        /**
         * To read and to write it.
         *
         * @return the permission
         */
        public Permission write() {
            return Permission.of(key, Level.WRITE);
        }
    }

    /**
     * What can be read, and never written.
     *
     * @param key the key under {@code permissions}
     */
    record ReadOnly(String key) implements Scope {

        @Override
        public List<String> levels() {
            return List.of("read", "none");
        }

        /**
         * To read it.
         *
         * @return the permission
         */
        public Permission read() {
            return Permission.of(key, Level.READ);
        }
    }

    /**
     * What is given whole or not at all.
     *
     * @param key the key under {@code permissions}
     */
    record WriteOnly(String key) implements Scope {

        @Override
        public List<String> levels() {
            return List.of("write", "none");
        }

        /**
         * To have it.
         *
         * @return the permission
         */
        public Permission write() {
            return Permission.of(key, Level.WRITE);
        }
    }
}
