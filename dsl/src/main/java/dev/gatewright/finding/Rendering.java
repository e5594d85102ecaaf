package dev.gatewright.finding;

/** How a report looks to somebody who reads it. */
@FunctionalInterface
public interface Rendering {

    /**
     * The report as text. Lines end with LF, the last one included; a report without findings may be no text at all.
     *
     * @param report what was found
     * @return the text
     */
    String render(Report report);
}
