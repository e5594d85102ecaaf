package dev.gatewright.check.taint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Commands that print what outsiders write, and the expressions that give the same: {@code jq -r .issue.title
 * "$GITHUB_EVENT_PATH"} prints {@code github.event.issue.title}. What a filter computes isn't followed.
 *
 * <p>Source: GitHub's documentation, "Variables reference", {@code GITHUB_EVENT_PATH}; the manuals of jq, gh and git.
 */
enum Reading {
    /** {@code jq .issue.title "$GITHUB_EVENT_PATH"}. */
    JQ(Part.PATHS, "jq" + Part.FLAGS + Part.FILTER + "\\s+(?:<\\s*)?" + Part.EVENT),
    /** {@code cat "$GITHUB_EVENT_PATH" | jq .issue.title}. */
    PIPED(Part.PATHS, "(?:cat|<)\\s*" + Part.EVENT + "\\s*\\|\\s*jq" + Part.FLAGS + Part.FILTER),
    /** {@code cat "$GITHUB_EVENT_PATH"}. */
    WHOLE(Part.PATHS, "(?:cat|<)\\s*" + Part.EVENT) {
        @Override
        Optional<String> expression(Matcher found) {
            return Optional.of("toJSON(github.event)");
        }
    },
    /** {@code gh pr view 1 --json title --jq .title}, and the same of issues. */
    VIEW(
            Part.OF_GITHUB,
            "gh\\s+(?<kind>pr|issue)\\s+view\\b[^|;&\\n)]*?\\s--json[\\s=]+[\"']?(?<fields>[\\w,]+)[\"']?(?:[^|;&\\n)>]*?"
                    + Part.FILTERED + ")?[^|;&\\n)>]*") {
        @Override
        Optional<String> expression(Matcher found) {
            String filter = found.group("filter");
            return Stream.of(filter == null ? found.group("fields").split(",") : new String[] {filter.substring(1)})
                    .flatMap(field -> field(found.group("kind"), field).stream())
                    .findFirst();
        }
    },
    /** {@code gh api repos/O/R/pulls/1 --jq .title}. */
    API(
            Part.OF_GITHUB,
            "gh\\s+api\\b[^|;&\\n)]*?/(?<kind>pulls|issues|comments|commits)/[^|;&\\n)]*?" + Part.FILTERED
                    + "[^|;&\\n)>]*") {
        @Override
        Optional<String> expression(Matcher found) {
            return field(found.group("kind"), found.group("filter").substring(1));
        }
    },
    /** {@code git log -1 --pretty=%s}, where the commits are somebody else's. */
    LOG(
            List.of("git"),
            "git\\s+(?:log|show)\\b[^|;&\\n)]*?(?:--pretty|--format)(?:=|\\s+)[^|;&\\n)]*?%(?:[sBb]|[ac][ne])[^|;&\\n)>]*") {
        @Override
        Optional<String> expression(Matcher found) {
            return Optional.of(Part.MESSAGE);
        }
    };

    /** What the commands are made of. */
    private static final class Part {

        static final String MESSAGE = "github.event.head_commit.message";
        static final String EVENT =
                "[\"']?(?:\\$GITHUB_EVENT_PATH\\b|\\$\\{GITHUB_EVENT_PATH}|\\$\\{\\{\\s*github\\.event_path\\s*}})[\"']?";
        static final List<String> PATHS = List.of("GITHUB_EVENT_PATH", "github.event_path");
        static final List<String> OF_GITHUB = List.of("gh");
        static final String FLAGS = "(?:\\s+-[\\w-]+){0,8}\\s+";
        static final String FILTER =
                "(?<quote>[\"']?)(?<filter>\\.[\\w.\\[\\]?]*)(?:\\s*//\\s*(?:empty|null|\"\"))?\\k<quote>(?=[\\s)`\"]|$)";
        static final String FILTERED = "(?:(?:--jq|-q)[\\s=]+|\\|\\s*jq" + FLAGS + ")" + FILTER;

        private Part() {}
    }

    /** One of these stands in each such command: looking for them is cheap, and most scripts have none. */
    private final List<String> signs;

    private final Pattern pattern;

    /** The command alone on its line, or where a shell puts in what it prints. */
    Reading(List<String> signs, String command) {
        this.signs = signs;
        this.pattern = Pattern.compile("(?m)(?<open>\\$\\(\\s*|`|^[ \\t]*)" + command
                + "(?<close>\\s*\\)|`|(?=[ \\t]*(?:>.*|\\|\\s*tee\\b.*)?$))");
    }

    /** The expression that gives what the command prints, empty when it is nothing that an outsider writes. */
    Optional<String> expression(Matcher found) {
        String filter = found.group("filter");
        return Optional.of(
                filter.equals(".")
                        ? "toJSON(github.event)"
                        : "github.event" + filter.replaceAll("\\[\\d*]", ".*").replace("?", ""));
    }

    private static Optional<String> field(String kind, String field) {
        boolean pull = kind.startsWith("p");
        return switch (field) {
            case "title", "body" ->
                Optional.of("github.event." + (pull ? "pull_request." : kind.startsWith("i") ? "issue." : "comment.")
                        + field);
            case "headRefName", "head.ref" -> Optional.of("github.head_ref");
            case "comments" -> Optional.of("github.event.comment.body");
            case "commit.message" -> Optional.of(Part.MESSAGE);
            default -> Optional.empty();
        };
    }

    /**
     * A script with expressions in the place of what such commands print.
     *
     * @param script the script
     * @param isForeign whether an outsider's commits may have been checked out
     */
    static String shown(String script, boolean isForeign) {
        String shown = Parsing.shown(script);
        for (Reading reading : values()) {
            if ((reading != LOG || isForeign) && reading.signs.stream().anyMatch(shown::contains)) {
                shown = reading.replaced(shown);
            }
        }
        return shown;
    }

    private String replaced(String script) {
        Matcher found = pattern.matcher(script);
        StringBuilder replaced = new StringBuilder();
        while (found.find()) {
            boolean substituted =
                    found.group("open").startsWith("$(") || found.group("open").startsWith("`");
            String text = expression(found)
                    .map(expression -> "${{ " + expression + " }}")
                    .map(expression -> substituted ? expression : "echo \"" + expression + "\"")
                    .orElse(found.group());
            found.appendReplacement(replaced, Matcher.quoteReplacement(text));
        }
        return found.appendTail(replaced).toString();
    }
}
