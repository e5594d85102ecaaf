package dev.gatewright.check.expression;

import dev.gatewright.block.Key;
import dev.gatewright.finding.Candidates;
import dev.gatewright.workflow.event.Triggers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a property's value always looks like, where it isn't empty.
 *
 * <p>Source: GitHub's documentation, "Contexts reference"; "Updates to GITHUB_REF and github.ref" of 2023-09-13: it is always
 * fully formed.
 */
sealed interface Form {

    /** Whether the value may be such a text. Case doesn't count. */
    boolean canBe(String text);

    /** Whether the value may begin so. Case doesn't count. */
    boolean canBegin(String start);

    /** What to write instead, as a sentence. */
    String help(String text);

    /**
     * One of a few words.
     *
     * @param all the words
     */
    record Words(List<String> all) implements Form {
        @Override
        public boolean canBe(String text) {
            return all.stream().anyMatch(text::equalsIgnoreCase);
        }

        @Override
        public boolean canBegin(String start) {
            return all.stream().anyMatch(word -> word.regionMatches(true, 0, start, 0, start.length()));
        }

        @Override
        public String help(String text) {
            return Candidates.help(text, all, "");
        }
    }

    /** Names of what is in a repository. */
    enum Named implements Form {
        /** A ref with what kind of ref it is. */
        REF {
            @Override
            public boolean canBe(String text) {
                return KINDS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::startsWith);
            }

            @Override
            public boolean canBegin(String start) {
                return canBe(start) || KINDS.stream().anyMatch(kind -> kind.startsWith(start.toLowerCase(Locale.ROOT)));
            }

            @Override
            public String help(String text) {
                return "It is a whole ref: write `refs/heads/" + shortened(text) + "` or `refs/tags/" + shortened(text)
                        + "`, or ask `github.ref_name`.";
            }
        },
        /** A branch or a tag by its name alone. */
        REF_NAME {
            @Override
            public boolean canBe(String text) {
                return !REF.canBe(text);
            }

            @Override
            public boolean canBegin(String start) {
                return !REF.canBe(start);
            }

            @Override
            public String help(String text) {
                return "It is a name alone: write `" + shortened(text) + "`.";
            }
        },
        /** A repository with its owner. */
        REPOSITORY {
            @Override
            public boolean canBe(String text) {
                return text.matches("[^/]+/[^/]+");
            }

            @Override
            public boolean canBegin(String start) {
                return start.matches("[^/]+(/[^/]*)?");
            }

            @Override
            public String help(String text) {
                return "It is the owner and the name: write `OWNER/NAME`.";
            }
        },
        /** An event. A workflow that another calls sees the event of its caller. */
        EVENT {
            @Override
            public boolean canBe(String text) {
                return new Words(EVENTS).canBe(text);
            }

            @Override
            public boolean canBegin(String start) {
                return new Words(EVENTS).canBegin(start);
            }

            @Override
            public String help(String text) {
                return text.equalsIgnoreCase("workflow_call")
                        ? "A called workflow sees the event of its caller: let the caller pass an input, and ask that."
                        : new Words(EVENTS).help(text);
            }
        },
        /** Who acts. An app does so under its name and {@code [bot]}. */
        LOGIN {
            @Override
            public boolean canBe(String text) {
                return APPS.stream().noneMatch(text::equalsIgnoreCase);
            }

            @Override
            public boolean canBegin(String start) {
                return true;
            }

            @Override
            public String help(String text) {
                return "It is an app: write `" + text + "[bot]`.";
            }
        },
        /** Who owns a repository. */
        OWNER {
            @Override
            public boolean canBe(String text) {
                return text.indexOf('/') < 0;
            }

            @Override
            public boolean canBegin(String start) {
                return canBe(start);
            }

            @Override
            public String help(String text) {
                return "It is the owner alone: ask `github.repository`.";
            }
        };

        private static final List<String> APPS = List.of("dependabot", "github-actions");
        private static final List<String> KINDS = List.of("refs/heads/", "refs/tags/", "refs/pull/");

        private static String shortened(String ref) {
            return ref.replaceFirst("(?i)^/?(refs?/)?(heads?/|tags?/|pull/)?", "");
        }
    }

    /** Workflows that GitHub makes itself, such as those of code scanning's default setup, have an event of their own. */
    List<String> EVENTS = Stream.concat(Triggers.keys().all().stream().map(Key::name), Stream.of("dynamic"))
            .filter(event -> !event.equals("workflow_call"))
            .toList();

    /** How a run of a workflow ends. Source: GitHub's REST API, workflow runs, conclusion; startup_failure: its webhook's payload. */
    List<String> CONCLUSIONS = List.of(
            "success",
            "failure",
            "cancelled",
            "skipped",
            "neutral",
            "timed_out",
            "action_required",
            "stale",
            "startup_failure");

    /** How an author is associated with a repository. Source: GitHub's GraphQL API, CommentAuthorAssociation. */
    List<String> ASSOCIATIONS = List.of(
            "OWNER",
            "MEMBER",
            "COLLABORATOR",
            "CONTRIBUTOR",
            "FIRST_TIME_CONTRIBUTOR",
            "FIRST_TIMER",
            "MANNEQUIN",
            "NONE");

    /** By the property's path in lower case; a star for the name of a job or a step. */
    Map<String, Form> BY_PATH = byPath();

    private static Map<String, Form> byPath() {
        Map<String, Form> forms = new HashMap<>();
        Form results = new Words(List.of("success", "failure", "cancelled", "skipped"));
        List.of("needs.*.result", "jobs.*.result", "steps.*.outcome", "steps.*.conclusion")
                .forEach(path -> forms.put(path, results));
        forms.put("job.status", new Words(List.of("success", "failure", "cancelled")));
        forms.put("runner.os", new Words(List.of("Linux", "Windows", "macOS")));
        forms.put("runner.arch", new Words(List.of("X86", "X64", "ARM", "ARM64")));
        forms.put("runner.environment", new Words(List.of("github-hosted", "self-hosted")));
        forms.put("github.ref_type", new Words(List.of("branch", "tag")));
        forms.put("github.event_name", Named.EVENT);
        forms.put("github.event.workflow_run.event", new Words(EVENTS));
        Stream.of(
                        "actor",
                        "triggering_actor",
                        "event.sender.login",
                        "event.pull_request.user.login",
                        "event.issue.user.login")
                .forEach(name -> forms.put("github." + name, Named.LOGIN));
        forms.put("github.event.workflow_run.conclusion", new Words(CONCLUSIONS));
        List.of("pull_request", "issue", "comment", "review", "discussion")
                .forEach(name -> forms.put("github.event." + name + ".author_association", new Words(ASSOCIATIONS)));
        forms.put("github.ref", Named.REF);
        Stream.of("ref_name", "head_ref", "base_ref", "event.pull_request.head.ref", "event.pull_request.base.ref")
                .forEach(name -> forms.put("github." + name, Named.REF_NAME));
        Stream.of("workflow_run.head_branch", "release.tag_name", "repository.default_branch")
                .forEach(name -> forms.put("github.event." + name, Named.REF_NAME));
        Stream.of("repository", "event.repository.full_name", "event.pull_request.head.repo.full_name")
                .forEach(name -> forms.put("github." + name, Named.REPOSITORY));
        forms.put("github.repository_owner", Named.OWNER);
        return Map.copyOf(forms);
    }
}
