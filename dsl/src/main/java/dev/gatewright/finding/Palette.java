package dev.gatewright.finding;

/** Colours for a terminal, or none. */
public enum Palette {
    /** No colours at all. */
    PLAIN,
    /** ANSI escape sequences. */
    ANSI;

    private static final String RESET = "\033[0m";

    /**
     * Text in a severity's colour.
     *
     * @param severity the severity
     * @param text the text
     * @return red for an error, yellow for a warning, cyan otherwise
     */
    public String severity(Severity severity, String text) {
        String colour = switch (severity) {
            case ERROR -> "\033[1;31m";
            case WARNING -> "\033[1;33m";
            case INFO -> "\033[1;36m";
        };
        return in(colour, text);
    }

    /**
     * Text that stands out.
     *
     * @param text the text
     * @return the text in bold
     */
    public String strong(String text) {
        return in("\033[1m", text);
    }

    /**
     * Text that steps back.
     *
     * @param text the text
     * @return the text, dimmed
     */
    public String faint(String text) {
        return in("\033[2m", text);
    }

    /**
     * Something that is new.
     *
     * @param text the text
     * @return the text in green
     */
    public String added(String text) {
        return in("\033[32m", text);
    }

    /**
     * Something that goes.
     *
     * @param text the text
     * @return the text in red
     */
    public String removed(String text) {
        return in("\033[31m", text);
    }

    private String in(String colour, String text) {
        return this == PLAIN || text.isEmpty() ? text : colour + text + RESET;
    }
}
