package dev.gatewright.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gatewright.source.Origin;
import dev.gatewright.source.Span;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class MachineRenderingsTest {

    private static final Origin PLACE = Origin.of(".github/workflows/ä b.yml", 7, 5);

    private static final Tool TOOL = new Tool(
            "1.2.3",
            Map.of("unknown-key", "A key that nobody knows"),
            Map.of("unknown-key", "GitHub's workflow schema"));

    private static final Report REPORT = Report.of(List.of(
            Finding.error("unknown-key", PLACE, "Unknown key.", "Drop it.")
                    .withFixes(List.of(Fix.safe("Replace `a` by `bc`", Span.of(PLACE, 1), "bc"))),
            Finding.warning("late", Origin.of("/abs/Ci.java", 3, 0), "Two\nlines, 100%: ok.", ""),
            Finding.info("late", Origin.unknown(), "Nowhere.", "Way out.")));

    @Test
    void jsonHasEveryFieldOfEveryFinding() {
        assertThat(new JsonRendering(Sources.NONE).render(REPORT)).isEqualTo("""
                {
                  "version": 1,
                  "findings": [
                    {
                      "file": ".github/workflows/ä b.yml",
                      "line": 7,
                      "column": 5,
                      "code": "unknown-key",
                      "severity": "error",
                      "message": "Unknown key.",
                      "help": "Drop it.",
                      "fixes": [
                        {
                          "title": "Replace `a` by `bc`",
                          "safe": true,
                          "edits": [
                            {
                              "file": ".github/workflows/ä b.yml",
                              "line": 7,
                              "column": 5,
                              "endLine": 7,
                              "endColumn": 6,
                              "text": "bc"
                            }
                          ]
                        }
                      ]
                    },
                    {
                      "file": "/abs/Ci.java",
                      "line": 3,
                      "column": 0,
                      "code": "late",
                      "severity": "warning",
                      "message": "Two\\nlines, 100%: ok.",
                      "help": "",
                      "fixes": []
                    },
                    {
                      "file": "",
                      "line": 0,
                      "column": 0,
                      "code": "late",
                      "severity": "info",
                      "message": "Nowhere.",
                      "help": "Way out.",
                      "fixes": []
                    }
                  ]
                }
                """);
        assertThat(new JsonRendering(Sources.NONE).render(Report.of(List.of()))).isEqualTo("""
                {
                  "version": 1,
                  "findings": []
                }
                """);
    }

    @Test
    void annotationsEscapeWhatWouldEndThem() {
        assertThat(new AnnotationRendering(Sources.NONE).render(REPORT)).isEqualTo("""
                ::error file=.github/workflows/ä b.yml,line=7,col=5,title=unknown-key::Unknown key.%0ADrop it.
                ::warning file=/abs/Ci.java,line=3,title=late::Two%0Alines, 100%25: ok.
                ::notice title=late::Nowhere.%0AWay out.
                """);
        Finding odd = Finding.error("c", Origin.of("a:b,c%.yml", 1, 0), "Fact.", "");
        assertThat(new AnnotationRendering(Sources.NONE).render(Report.of(List.of(odd))))
                .startsWith("::error file=a%3Ab%2Cc%25.yml,line=1,");
    }

    @Test
    void sarifKeepsToItsSchema() throws Exception {
        assertThat(violations(sarif(REPORT))).isEmpty();
        assertThat(violations(sarif(Report.of(List.of())))).isEmpty();
        assertThat(violations(sarif(REPORT).replace("\"warning\"", "\"alarm\"")))
                .isNotEmpty();
    }

    @Test
    void sarifNamesRulesLevelsAndPlaces() {
        JsonNode run = new ObjectMapper().readTree(sarif(REPORT)).at("/runs/0");
        assertThat(run.at("/tool/driver/version").asString()).isEqualTo("1.2.3");
        assertThat(run.at("/tool/driver/rules").size()).isEqualTo(2);
        JsonNode first = run.at("/results/0");
        assertThat(run.at("/tool/driver/rules/" + first.get("ruleIndex").asInt() + "/id")
                        .asString())
                .isEqualTo("unknown-key");
        assertThat(first.at("/level").asString()).isEqualTo("error");
        assertThat(first.at("/message/text").asString()).isEqualTo("Unknown key. Drop it.");
        JsonNode place = first.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo(".github/workflows/%C3%A4%20b.yml");
        assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(7);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(5);
        JsonNode change = first.at("/fixes/0/artifactChanges/0");
        assertThat(change.at("/artifactLocation/uri").asString()).isEqualTo(".github/workflows/%C3%A4%20b.yml");
        assertThat(change.at("/replacements/0/deletedRegion/endColumn").asInt()).isEqualTo(6);
        assertThat(change.at("/replacements/0/insertedContent/text").asString()).isEqualTo("bc");
        JsonNode absolute = run.at("/results/1/locations/0/physicalLocation");
        assertThat(absolute.at("/artifactLocation/uri").asString()).isEqualTo("file:///abs/Ci.java");
        assertThat(absolute.at("/region").has("startColumn")).isFalse();
        assertThat(run.at("/results/2/level").asString()).isEqualTo("note");
        assertThat(run.at("/results/2").has("locations")).isFalse();
    }

    @Test
    void everyFormatHasItsRendering() {
        for (Format format : Format.values()) {
            assertThat(format.rendering(Sources.NONE, Palette.PLAIN, TOOL).render(REPORT))
                    .as(format.name())
                    .contains("unknown-key")
                    .endsWith("\n");
        }
    }

    private static String sarif(Report report) {
        return new SarifRendering(Sources.NONE, TOOL).render(report);
    }

    @Test
    void sarifSaysWhatARuleIsAboutAndWhoSaysSo() {
        JsonNode rules = new ObjectMapper().readTree(sarif(REPORT)).at("/runs/0/tool/driver/rules");
        assertThat(rules.at("/0/shortDescription/text").asString())
                .as("a code without a title")
                .isEqualTo("Late");
        assertThat(rules.at("/1/shortDescription/text").asString()).isEqualTo("A key that nobody knows");
        assertThat(rules.at("/1/fullDescription/text").asString())
                .isEqualTo("A key that nobody knows. Source: GitHub's workflow schema.");
    }

    private static List<Error> violations(String sarif) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(SarifRendering.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
            return schema.validate(sarif, InputFormat.JSON);
        }
    }
}
