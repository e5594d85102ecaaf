package dev.gatewright.expression.taint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Conformance;
import dev.gatewright.expression.Parsed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaintTest {

    private static final Source TITLE = new Source("github.event.issue.title", Control.UNTRUSTED);

    /** What a workflow may define: a title goes into env, from there into an output. */
    private static final Flow FLOW = path -> switch (String.join(".", path)) {
        case "env.TITLE", "steps.a.outputs.title", "steps.*.outputs.title", "env" -> List.of(TITLE);
        case "inputs.url" -> List.of(new Source("inputs.url", Control.STRUCTURED));
        default -> List.of();
    };

    /** What the generator adds to the data: an outsider writes it, whichever word the data has for it. */
    private static final List<String> OUTSIDERS = List.of(
            "github.event.workflow_run.display_title",
            "github.event.workflow_run.head_branch",
            "github.event.workflow_run.head_commit.author.email",
            "github.event.workflow_run.head_commit.author.name",
            "github.event.workflow_run.head_commit.message",
            "github.event.answer.body",
            "github.event.changes.body.from",
            "github.event.changes.title.from");

    @Test
    void aPartComesWithItsPlaceAndItsSource() {
        assertThat(Taint.of(Parsed.of("format('{0}', github.event.issue.title)"), Flow.NONE))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.part()).hasToString("github.event.issue.title");
                    assertThat(part.start()).isEqualTo(14);
                    assertThat(part.sources()).containsExactly(TITLE);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env.TITLE",
                "env['TITLE']",
                "steps.a.outputs.title",
                "join(steps.*.outputs.title)",
                "toJSON(env)",
                "toJSON(github.event.issue)",
                "toJSON(github)",
                "fromJSON(env.TITLE).x[0]",
                "success() && env.TITLE",
                "env.TITLE || 'x'",
                "case(success(), env.TITLE, 'x')",
                "case(success(), 'x', env.TITLE)",
                "github.EVENT.issue.TITLE",
                "github[matrix.what]",
            })
    void textGoesThrough(String text) {
        assertThat(Taint.untrusted(Parsed.of(text), FLOW)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env.OTHER",
                "env.TITLE == 'x'",
                "!env.TITLE",
                "env.TITLE && 'x'",
                "contains(env.TITLE, 'x')",
                "hashFiles(env.TITLE)",
                "case(env.TITLE == 'x', 1, 2)",
                "github.event.issue",
                "github.sha",
                "github.event.issue.number",
                "success(env.TITLE)",
                "matrix.x",
            })
    void nothingGoesThrough(String text) {
        assertThat(Taint.untrusted(Parsed.of(text), FLOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "github.event.issue.title, UNTRUSTED",
        "github.event.client_payload.anything.at.all, ARBITRARY",
        "github.event.inputs['x'], ARBITRARY",
        "github.event.issue.user.login, ARBITRARY",
        "inputs.url, STRUCTURED",
        "github.event.changes.old_repository.commits_url, STRUCTURED",
    })
    void controlIsGraded(String text, Control control) {
        assertThat(Taint.of(Parsed.of(text), FLOW)).extracting(Tainted::control).containsExactly(control);
    }

    @Test
    void everyRowOfTheDataIsInTheTable() {
        Map<String, Control> expected = new TreeMap<>();
        lines("zizmor/data/known-safe-contexts.txt").forEach(path -> expected.put(path, Control.FIXED));
        lines("zizmor/data/context-capabilities.csv").forEach(line -> {
            int comma = line.lastIndexOf(',');
            expected.put(line.substring(0, comma), control(line.substring(comma + 1)));
        });
        lines("actionlint/data/untrusted_inputs.txt").forEach(path -> expected.put(path, Control.UNTRUSTED));
        OUTSIDERS.forEach(path -> assertThat(expected.put(path, Control.UNTRUSTED))
                .as(path)
                .isNotNull()
                .isNotEqualTo(Control.UNTRUSTED));
        Conformance tally = Conformance.of("the table of controls");
        expected.forEach((path, control) -> tally.equal(inTable(path), control, path));
        tally.report(4000);
    }

    private static Control inTable(String path) {
        String[] names = path.split("\\.");
        Node node = Controls.context(names[0]).orElseThrow();
        for (int i = 1; i < names.length; i++) {
            String name = names[i];
            node = name.equals("*")
                    ? node.filtered().findFirst().orElseThrow()
                    : node.property(name).orElseThrow();
        }
        return node.source().control();
    }

    private static Control control(String word) {
        return switch (word) {
            case "arbitrary" -> Control.ARBITRARY;
            case "structured" -> Control.STRUCTURED;
            default -> Control.FIXED;
        };
    }

    private static List<String> lines(String file) {
        return Conformance.text(Conformance.path(file))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
