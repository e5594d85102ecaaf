package dev.gatewright.simulation.scenario;

import dev.gatewright.block.LocalPath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which actions and reusable workflows a repository's workflows may use. One that uses another doesn't start at all.
 *
 * <p>Source: GitHub's documentation, "Managing GitHub Actions settings for a repository", "Managing GitHub Actions
 * permissions for your repository". Local ones ({@code ./…}, {@code $/…}) and images are always allowed; which creators are
 * verified, nobody here can know, so that they are named by patterns.
 *
 * @param isOpen whether everything is allowed
 * @param ofGithub whether those of the organisations {@code actions} and {@code github} are allowed
 * @param patterns which others are, such as {@code octo-org/*}; behind {@code !} those that aren't
 * @param pinned whether an action must be named by a full-length commit; a reusable workflow need not
 */
public record ActionsPolicy(boolean isOpen, boolean ofGithub, List<String> patterns, boolean pinned) {

    /** Everything is allowed. */
    public static final ActionsPolicy ALL = new ActionsPolicy(true, false, List.of(), false);

    /** What the repository's owner has is allowed, and nothing else. */
    public static final ActionsPolicy OF_THE_OWNER = new ActionsPolicy(false, false, List.of(), false);

    private static final Pattern COMMIT = Pattern.compile("[0-9a-fA-F]{40}");

    /**
     * Which ones may be used.
     *
     * @param isOpen whether everything is allowed
     * @param ofGithub whether GitHub's own are allowed
     * @param patterns which others are, copied
     * @param pinned whether an action must be named by a full-length commit
     */
    public ActionsPolicy {
        patterns = List.copyOf(patterns);
    }

    /**
     * What the repository's owner has is allowed, what GitHub makes, and what fits a pattern.
     *
     * @param patterns such as {@code octo-org/*} or {@code docker/login-action@v3}
     * @return the policy
     */
    public static ActionsPolicy selected(String... patterns) {
        return new ActionsPolicy(false, true, List.of(patterns), false);
    }

    /**
     * This policy, under which actions must be named by a full-length commit.
     *
     * @return the policy
     */
    public ActionsPolicy pinning() {
        return new ActionsPolicy(isOpen, ofGithub, patterns, true);
    }

    /**
     * Why something may not be used.
     *
     * @param uses what stands at {@code uses}
     * @param owner the user or organisation that the repository belongs to
     * @return the reason, empty when it may
     */
    public Optional<String> refuse(String uses, String owner) {
        boolean isElsewhere = !LocalPath.isMeant(uses) && !uses.startsWith("docker://");
        if (!isElsewhere || uses.isBlank()) {
            return Optional.empty();
        }
        boolean isWorkflow = uses.contains("/.github/workflows/");
        if (pinned
                && !isWorkflow
                && !COMMIT.matcher(uses.substring(uses.indexOf('@') + 1)).matches()) {
            return Optional.of("`" + uses + "` isn't pinned to a full-length commit, as the repository demands");
        }
        return isOpen || isAllowed(uses, owner)
                ? Optional.empty()
                : Optional.of("`" + uses + "` isn't among what the repository allows: " + words(owner));
    }

    private boolean isAllowed(String uses, String owner) {
        String of = uses.substring(0, Math.max(0, uses.indexOf('/'))).toLowerCase(Locale.ROOT);
        if (patterns.stream().anyMatch(pattern -> pattern.startsWith("!") && fits(pattern.substring(1), uses))) {
            return false;
        }
        return of.equals(owner.toLowerCase(Locale.ROOT))
                || ofGithub && (of.equals("actions") || of.equals("github"))
                || patterns.stream().anyMatch(pattern -> fits(pattern, uses));
    }

    private static boolean fits(String pattern, String uses) {
        String regex = Pattern.compile("\\*")
                .splitAsStream(pattern + " ")
                .map(part -> Pattern.quote(part.strip()))
                .collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(uses).matches();
    }

    private String words(String owner) {
        String own = "what `" + owner + "` has";
        String github = ofGithub ? ", what GitHub makes" : "";
        return own + github + (patterns.isEmpty() ? "" : ", and " + patterns);
    }
}
