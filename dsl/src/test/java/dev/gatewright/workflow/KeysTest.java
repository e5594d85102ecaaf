package dev.gatewright.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.metadata.DockerAction;
import dev.gatewright.workflow.metadata.JavaScriptAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * One walk over the key declarations: every key of GitHub's schema is declared, under the same contexts, types and demands,
 * and has a public typed method that writes it.
 */
class KeysTest {

    private final Writers writers = new Writers();

    @Test
    void everyKeyOfAWorkflowIsDeclaredAndWritten() {
        check("workflow keys", Declarations.of(Workflow.KEYS), Schema.workflow(), "workflow-keys.tsv", 248);
    }

    @Test
    void everyKeyOfAnActionIsDeclaredAndWritten() {
        Declarations actions = Declarations.of(CompositeAction.KEYS, JavaScriptAction.KEYS, DockerAction.KEYS);
        check("action keys", actions, Schema.action(), "action-keys.tsv", 40);
    }

    private void check(String name, Declarations ours, Map<String, Row> schema, String exceptions, int atLeast) {
        Exceptions listed = Exceptions.read(exceptions);
        Set<String> paths = new TreeSet<>(schema.keySet());
        paths.addAll(ours.rows().keySet());
        List<String> problems = new ArrayList<>();
        int passed = 0;
        for (String path : paths) {
            List<String> found = problems(path, ours, schema.get(path), listed);
            passed += found.isEmpty() ? 1 : 0;
            found.forEach(problem -> problems.add(path + ": " + problem));
        }
        System.out.println(name + ": passed " + passed + " of " + paths.size());
        problems.addAll(listed.stale());
        assertThat(problems).isEmpty();
        assertThat(schema).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private List<String> problems(String path, Declarations ours, Row schema, Exceptions listed) {
        Row row = ours.rows().get(path);
        if (row == null) {
            return List.of("not declared");
        }
        List<String> problems = new ArrayList<>();
        if (schema == null) {
            differ(path, "unknown", "declared", "unknown to the schema", listed, problems);
        } else {
            differ(path, "contexts", row.contexts(), schema.contexts(), listed, problems);
            differ(path, "types", row.types(), schema.types(), listed, problems);
            differ(path, "required", row.required(), schema.required(), listed, problems);
        }
        ours.places(path).forEach(place -> problems.addAll(writers.problems(place)));
        return problems;
    }

    private static void differ(
            String path, String what, Object ours, Object schema, Exceptions listed, List<String> problems) {
        if (!ours.equals(schema) && !listed.cover(path, what)) {
            problems.add(what + " are " + ours + ", and in the schema " + schema);
        }
    }
}
