package dev.gatewright.workflow;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.metadata.DockerAction;
import dev.gatewright.workflow.metadata.JavaScriptAction;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One walk over the key declarations: wherever GitHub takes an expression Java does, and the YAML has that expression, with
 * braces around it but in a condition.
 */
class ExpressionPlacesTest {

    private static final Set<String> CONDITIONS = Set.of("if", "pre-if", "post-if");

    /** Blocks and lists whose parts take expressions, and the few texts with a reason. */
    private static final Map<String, String> NONE = Map.ofEntries(
            Map.entry("concurrency", "a block: its group takes one"),
            Map.entry("concurrency.queue", "one of two words, an enum"),
            Map.entry("jobs.<job_id>.concurrency", "a block: its group takes one"),
            Map.entry("jobs.<job_id>.concurrency.queue", "one of two words, an enum"),
            Map.entry("jobs.<job_id>.container", "a block: its image takes one"),
            Map.entry("jobs.<job_id>.container.credentials", "a block: its user name and password take one"),
            Map.entry("jobs.<job_id>.defaults.run", "a block: its shell and folder take one"),
            Map.entry("jobs.<job_id>.environment", "a block: its name and URL take one"),
            Map.entry("jobs.<job_id>.outputs.<output_id>", "an Output holds the expression"),
            Map.entry("jobs.<job_id>.secrets.<secret_id>", "secrets alone are passed as secrets"),
            Map.entry("jobs.<job_id>.services", "blocks: each image takes one"),
            Map.entry("jobs.<job_id>.services.<service_id>", "a block: its image takes one"),
            Map.entry(
                    "jobs.<job_id>.services.<service_id>.credentials", "a block: its user name and password take one"),
            Map.entry("jobs.<job_id>.steps[*].run", "a script reads values by env: an expression would be run"),
            Map.entry("jobs.<job_id>.strategy", "a block: its matrix takes one"),
            Map.entry("inputs.<input_id>.default", "an Input's default is of the input's own Java type"),
            Map.entry("runs.steps[*].run", "a script reads values by env: an expression would be run"),
            Map.entry("runs.steps[*].shell", "a step of a workflow takes none, and it is the same class"));

    private static final List<Declarations> DECLARATIONS = List.of(
            Declarations.of(Workflow.KEYS),
            Declarations.of(CompositeAction.KEYS, JavaScriptAction.KEYS, DockerAction.KEYS));

    private final Writers writers = new Writers();

    @Test
    void whereverGitHubTakesAnExpressionSoDoesJava() {
        List<String> without = new ArrayList<>();
        for (Declarations declarations : DECLARATIONS) {
            declarations.rows().forEach((path, row) -> {
                if (!row.contexts().isEmpty()
                        && ofExpressions(declarations, path).isEmpty()) {
                    without.add(path);
                }
            });
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(NONE.keySet());
    }

    @Test
    void theYamlHasTheExpressionWithBracesWhereGitHubNeedsThem() {
        List<String> problems = new ArrayList<>();
        int methods = 0;
        for (Declarations declarations : DECLARATIONS) {
            for (String path : declarations.rows().keySet()) {
                String key = path.substring(path.lastIndexOf('.') + 1);
                String expected = CONDITIONS.contains(key) ? "vars.sample" : "${{ vars.sample }}";
                for (Node written : ofExpressions(declarations, path)) {
                    methods++;
                    List<String> found = expressions(linked(written));
                    if (found.isEmpty() || !found.stream().allMatch(expected::equals)) {
                        problems.add(path + " has " + found);
                    }
                }
            }
        }
        System.out.println("expressions in their places: passed " + (methods - problems.size()) + " of " + methods);
        assertThat(problems).isEmpty();
        assertThat(methods).isGreaterThan(100);
    }

    private List<Node> ofExpressions(Declarations declarations, String path) {
        return declarations.places(path).stream()
                .flatMap(place -> writers.ofExpressions(place).stream())
                .toList();
    }

    /** The node as linking writes it into the YAML of a workflow, read by another reader. */
    private static Object linked(Node node) {
        Workflow around =
                workflow("CI").on(push()).jobs(job("a").runsOn(UBUNTU_LATEST).steps(run("make")));
        Workflow workflow = Workflow.read("CI", ((Mapping) around.tree()).with("probe", node));
        Node tree = Linker.link(pipeline(workflow), Target.GITHUB)
                .workflows()
                .get(0)
                .tree();
        return ((Map<?, ?>) Meaning.of(Yaml.print(tree))).get("probe");
    }

    private static List<String> expressions(Object meaning) {
        if (meaning instanceof String text) {
            return text.contains("vars.") ? List.of(text) : List.of();
        }
        Stream<?> parts = meaning instanceof Map<?, ?> map
                ? map.values().stream()
                : meaning instanceof Collection<?> list ? list.stream() : Stream.empty();
        return parts.flatMap(part -> expressions(part).stream()).toList();
    }
}
