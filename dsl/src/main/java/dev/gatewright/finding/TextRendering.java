package dev.gatewright.finding;

import dev.gatewright.source.Origin;
import java.util.Objects;
import java.util.Optional;

/**
 * A report for people. Each finding starts with its place in the form that terminals and editors make a link of, goes on with
 * the line it is about, where that can be read, and ends with the way out:
 *
 * <pre>
 * .github/workflows/ci.yml:7:5: error: Unknown key `run-on`. [unknown-key]
 *     7 |     run-on: ubuntu-latest
 *       |     ^
 *       = Did you mean `runs-on`?
 *
 * 1 error.
 * </pre>
 */
public final class TextRendering implements Rendering {

    private static final int GUTTER = 5;

    private final Sources sources;
    private final Palette palette;

    /**
     * A rendering for people.
     *
     * @param sources where the files are that findings speak of
     * @param palette the colours
     */
    public TextRendering(Sources sources, Palette palette) {
        this.sources = Objects.requireNonNull(sources, "sources");
        this.palette = Objects.requireNonNull(palette, "palette");
    }

    @Override
    public String render(Report report) {
        StringBuilder text = new StringBuilder();
        if (!report.isEmpty()) {
            report.findings().forEach(finding -> append(text, finding));
            text.append(palette.strong(report.summary())).append('\n');
        }
        return text.toString();
    }

    private void append(StringBuilder text, Finding finding) {
        Severity severity = finding.severity();
        text.append(palette.strong(place(finding.origin())))
                .append(palette.severity(severity, severity.word() + ":"))
                .append(' ')
                .append(indented(finding.message()))
                .append(palette.faint(" [" + finding.code() + "]"))
                .append('\n');
        appendSource(text, finding);
        if (!finding.help().isEmpty()) {
            text.append(gutter("", "=")).append(indented(finding.help())).append('\n');
        }
        finding.fixes()
                .forEach(fix -> text.append(gutter("", "="))
                        .append(fix.safe() ? "Fix (`check --fix` makes it): " : "Fix: ")
                        .append(indented(fix.title()))
                        .append(".\n"));
        text.append('\n');
    }

    private String place(Origin origin) {
        if (!origin.isKnown()) {
            return "";
        }
        String column = origin.column() == 0 ? "" : ":" + origin.column();
        return Printable.of(sources.file(origin)) + ":" + origin.line() + column + ": ";
    }

    private void appendSource(StringBuilder text, Finding finding) {
        Origin origin = finding.origin();
        Optional<String> line = sources.line(origin).filter(found -> !found.isBlank());
        if (line.isEmpty()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(line.get(), origin.column());
        text.append(gutter(Integer.toString(origin.line()), "|"))
                .append(excerpt.text())
                .append('\n');
        if (origin.column() > 0) {
            text.append(gutter("", "|"))
                    .append(excerpt.blanks())
                    .append(palette.severity(finding.severity(), "^"))
                    .append('\n');
        }
    }

    private String gutter(String number, String mark) {
        return palette.faint(" ".repeat(Math.max(0, GUTTER - number.length())) + number + " " + mark) + " ";
    }

    private static String indented(String message) {
        return Printable.of(message).strip().replace("\n", "\n" + " ".repeat(GUTTER + 3));
    }
}
