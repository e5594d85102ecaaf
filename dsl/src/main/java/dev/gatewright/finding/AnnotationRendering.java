package dev.gatewright.finding;

import dev.gatewright.source.Origin;
import java.util.Objects;

/**
 * A report for the log of a GitHub Actions job: one workflow command a finding, which GitHub shows beside the changed line.
 *
 * <p>Source: GitHub's documentation, "Workflow commands for GitHub Actions", setting an error, warning or notice message.
 */
public final class AnnotationRendering implements Rendering {

    private final Sources sources;

    /**
     * A rendering for the log of a job.
     *
     * @param sources where the files are that findings speak of
     */
    public AnnotationRendering(Sources sources) {
        this.sources = Objects.requireNonNull(sources, "sources");
    }

    @Override
    public String render(Report report) {
        StringBuilder text = new StringBuilder();
        report.findings().forEach(finding -> append(text, finding));
        return text.toString();
    }

    private void append(StringBuilder text, Finding finding) {
        Origin origin = finding.origin();
        text.append("::").append(command(finding.severity())).append(' ');
        if (origin.isKnown()) {
            property(text, "file", sources.fromRoot(origin)).append(',');
            property(text, "line", Integer.toString(origin.line())).append(',');
        }
        if (origin.column() > 0) {
            property(text, "col", Integer.toString(origin.column())).append(',');
        }
        property(text, "title", finding.code());
        text.append("::")
                .append(escaped(
                        String.join("\n", finding.message(), finding.help()).strip()))
                .append('\n');
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static StringBuilder property(StringBuilder text, String name, String value) {
        String safe = escaped(value).replace(":", "%3A").replace(",", "%2C");
        return text.append(name).append('=').append(safe);
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
