package dev.gatewright.check.view;

import java.util.regex.Pattern;

/**
 * The ids of jobs and steps.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>}; reader tests errors-job-id-format,
 * errors-job-id-leading-underscores, errors-step-id, id-to-long.
 */
public final class Id {

    private static final int MOST = 100;
    private static final Pattern LEGAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private Id() {}

    /**
     * Whether an id is spelled as GitHub wants it.
     *
     * @param id the id
     * @return true for letters, digits, {@code -} and {@code _}, a letter or {@code _} first, under 100 of them
     */
    public static boolean isLegal(String id) {
        return id.length() < MOST && LEGAL.matcher(id).matches();
    }

    /**
     * Whether GitHub keeps an id for itself.
     *
     * @param id the id
     * @return true when it begins with two underscores
     */
    public static boolean isReserved(String id) {
        return id.startsWith("__");
    }

    /**
     * What to do about an id that isn't legal.
     *
     * @param id the id
     * @return a sentence
     */
    public static String help(String id) {
        if (id.length() >= MOST) {
            return "Take fewer than " + MOST + " characters: it has " + id.length() + ".";
        }
        String spelled = id.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        String legal = spelled.isEmpty() || isLegal(spelled) ? spelled : "_" + spelled;
        return "Letters, digits, `-` and `_` may stand in it, a letter or `_` first"
                + (legal.isEmpty() ? "." : ": `" + legal + "`, for example.");
    }
}
