package dev.gatewright.finding;

import dev.gatewright.json.Json;
import dev.gatewright.source.Origin;
import dev.gatewright.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A report for scripts:
 *
 * <pre>
 * {"version": 1, "findings": [
 *   {"file": "pipeline/src/Ci.java", "line": 23, "column": 0, "code": "unknown-need",
 *    "severity": "error", "message": "…", "help": "…",
 *    "fixes": [{"title": "…", "safe": true, "edits": [
 *      {"file": "…", "line": 7, "column": 5, "endLine": 7, "endColumn": 11, "text": "runs-on"}]}]}]}
 * </pre>
 *
 * <p>Every field is always there. {@code file} is a path with {@code /} between its parts, empty where nobody knows it;
 * {@code line} and {@code column} count from 1, columns in UTF-16 units, and are 0 where nobody knows them (a line of Java has
 * no column); {@code severity} is {@code error}, {@code warning} or {@code info}. {@code fixes} are ways out that a program can
 * take, the best first, often none: an edit puts its text in the place of what stands from its line and column to just before
 * its end, and all edits of a fix belong together; a fix that isn't {@code safe} changes what a file means that works. Fields may be added under the same {@code
 * version}; whatever else changes counts it up.
 */
public final class JsonRendering implements Rendering {

    private static final int VERSION = 1;

    private final Sources sources;

    /**
     * A rendering for scripts.
     *
     * @param sources where the files are that findings speak of
     */
    public JsonRendering(Sources sources) {
        this.sources = Objects.requireNonNull(sources, "sources");
    }

    @Override
    public String render(Report report) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", VERSION);
        root.put("findings", report.findings().stream().map(this::fields).toList());
        return Json.from(root).pretty() + "\n";
    }

    private Map<String, Object> fields(Finding finding) {
        Origin origin = finding.origin();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", sources.file(origin));
        fields.put("line", origin.line());
        fields.put("column", origin.column());
        fields.put("code", finding.code());
        fields.put("severity", finding.severity().word());
        fields.put("message", finding.message());
        fields.put("help", finding.help());
        fields.put("fixes", finding.fixes().stream().map(this::fields).toList());
        return fields;
    }

    private Map<String, Object> fields(Fix fix) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", fix.title());
        fields.put("safe", fix.safe());
        fields.put("edits", fix.edits().stream().map(this::fields).toList());
        return fields;
    }

    private Map<String, Object> fields(Edit edit) {
        Span span = edit.span();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", sources.file(span.start()));
        fields.put("line", span.line());
        fields.put("column", span.column());
        fields.put("endLine", span.endLine());
        fields.put("endColumn", span.endColumn());
        fields.put("text", edit.text());
        return fields;
    }
}
