package dev.gatewright.cli;

import dev.gatewright.emit.Emission;
import dev.gatewright.finding.Candidates;
import dev.gatewright.json.Json;
import dev.gatewright.link.Linked;
import dev.gatewright.link.LinkedAction;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code list}: what a pipeline defines. As JSON: {@code {"version": 1, "workflows": [{"file", "name", "triggers", "jobs"}],
 * "actions": [{"file", "name"}]}}; fields may be added under the same version.
 */
@Command(
        name = "list",
        versionProvider = Version.class,
        description = "List the pipeline's files with their names, triggers and jobs.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
@SuppressWarnings("unused") // picocli sets the fields
final class ListCommand implements Callable<Integer> {

    private static final int VERSION = 1;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (as always) or json.")
    private String format = "text";

    @Mixin
    private Common common = new Common();

    private final Session session;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        List<String> formats = List.of("text", "json");
        if (!formats.contains(format)) {
            throw new Refused("Unknown format `" + format + "`. " + Candidates.help(format, formats, ""));
        }
        Linked linked = Linker.link(session.pipeline("list"), Target.GITHUB);
        session.out().print(format.equals("json") ? Json.from(fields(linked)).pretty() + "\n" : table(linked));
        return ExitCode.FINE;
    }

    private static Map<String, Object> fields(Linked linked) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", VERSION);
        root.put(
                "workflows",
                linked.workflows().stream().map(ListCommand::fields).toList());
        root.put("actions", linked.actions().stream().map(ListCommand::fields).toList());
        return root;
    }

    private static Map<String, Object> fields(Workflow workflow) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", Emission.path(workflow));
        fields.put("name", name(workflow));
        fields.put("triggers", triggers(workflow));
        fields.put("jobs", jobs(workflow));
        return fields;
    }

    private static Map<String, Object> fields(LinkedAction action) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", Emission.path(action));
        fields.put("name", name(action));
        return fields;
    }

    private static String table(Linked linked) {
        Table table = new Table("FILE", "NAME", "TRIGGERS", "JOBS");
        linked.workflows()
                .forEach(workflow -> table.row(
                        Emission.path(workflow),
                        name(workflow),
                        String.join(", ", triggers(workflow)),
                        String.join(", ", jobs(workflow))));
        linked.actions().forEach(action -> table.row(Emission.path(action), name(action), "", ""));
        return table.toString();
    }

    private static String name(Workflow workflow) {
        return workflow.get(Workflow.NAME).flatMap(value -> value.known()).orElse("");
    }

    private static String name(LinkedAction action) {
        return action.tree()
                .get("name")
                .map(name -> name instanceof Scalar text ? text.text() : "")
                .orElse("");
    }

    private static List<String> triggers(Workflow workflow) {
        return workflow.triggers()
                .map(all -> all.all().stream().map(Trigger::eventName).toList())
                .orElse(List.of());
    }

    private static List<String> jobs(Workflow workflow) {
        return workflow.allJobs().stream().map(Map.Entry::getKey).toList();
    }
}
