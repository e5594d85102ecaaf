package dev.gatewright.finding;

import dev.gatewright.json.Json;
import dev.gatewright.source.Origin;
import dev.gatewright.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A report for code scanning: SARIF 2.1.0 with one run, a rule for each code that was found, and a result for each finding.
 *
 * <p>Source: the OASIS standard, and GitHub's documentation, "SARIF support for code scanning".
 */
public final class SarifRendering implements Rendering {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Sources sources;
    private final Tool tool;

    /**
     * A rendering for code scanning.
     *
     * @param sources where the files are that findings speak of
     * @param tool what it says of Gatewright
     */
    public SarifRendering(Sources sources, Tool tool) {
        this.sources = Objects.requireNonNull(sources, "sources");
        this.tool = Objects.requireNonNull(tool, "tool");
    }

    @Override
    public String render(Report report) {
        List<String> codes = report.findings().stream()
                .map(Finding::code)
                .distinct()
                .sorted()
                .toList();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        root.put("runs", List.of(run(report, codes)));
        return Json.from(root).pretty() + "\n";
    }

    private Map<String, Object> run(Report report, List<String> codes) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Gatewright");
        driver.put("version", tool.version());
        driver.put("rules", codes.stream().map(this::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                report.findings().stream()
                        .map(finding -> result(finding, codes))
                        .toList());
        return run;
    }

    /** GitHub asks for these texts; what a rule is about is said by each of its results. */
    private Map<String, Object> rule(String code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code);
        rule.put("shortDescription", Map.of("text", tool.title(code)));
        rule.put("fullDescription", Map.of("text", tool.description(code)));
        rule.put("help", Map.of("text", "Each result says the way out."));
        return rule;
    }

    private Map<String, Object> result(Finding finding, List<String> codes) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", codes.indexOf(finding.code()));
        result.put(
                "level",
                finding.severity() == Severity.INFO
                        ? "note"
                        : finding.severity().word());
        result.put("message", Map.of("text", (finding.message() + " " + finding.help()).strip()));
        if (finding.origin().isKnown()) {
            result.put("locations", List.of(Map.of("physicalLocation", location(finding.origin()))));
        }
        if (!finding.fixes().isEmpty()) {
            result.put("fixes", finding.fixes().stream().map(this::fix).toList());
        }
        return result;
    }

    private Map<String, Object> fix(Fix fix) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("description", Map.of("text", fix.title() + "."));
        found.put("artifactChanges", fix.edits().stream().map(this::change).toList());
        return found;
    }

    private Map<String, Object> change(Edit edit) {
        Span span = edit.span();
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", span.line());
        region.put("startColumn", span.column());
        region.put("endLine", span.endLine());
        region.put("endColumn", span.endColumn());
        Map<String, Object> replacement = new LinkedHashMap<>();
        replacement.put("deletedRegion", region);
        replacement.put("insertedContent", Map.of("text", edit.text()));
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("artifactLocation", artifact(span.start()));
        change.put("replacements", List.of(replacement));
        return change;
    }

    private Map<String, Object> location(Origin origin) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", origin.line());
        if (origin.column() > 0) {
            region.put("startColumn", origin.column());
        }
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", artifact(origin));
        location.put("region", region);
        return location;
    }

    private Map<String, Object> artifact(Origin origin) {
        String file = sources.fromRoot(origin).replace('\\', '/');
        Map<String, Object> artifact = new LinkedHashMap<>();
        boolean isDrive = file.length() > 1 && file.charAt(1) == ':';
        if (file.startsWith("/") || isDrive) {
            artifact.put("uri", "file://" + (isDrive ? "/" : "") + encoded(file));
        } else {
            artifact.put("uri", encoded(file));
            artifact.put("uriBaseId", "%SRCROOT%");
        }
        return artifact;
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "/-._~".indexOf(b) >= 0;
            uri.append(plain ? Character.toString(b) : percent(b));
        }
        return uri.toString();
    }

    private static String percent(byte b) {
        return "%" + Character.toUpperCase(Character.forDigit(b >> 4 & 0xf, 16))
                + Character.toUpperCase(Character.forDigit(b & 0xf, 16));
    }
}
