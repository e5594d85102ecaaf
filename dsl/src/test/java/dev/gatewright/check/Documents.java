package dev.gatewright.check;

import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Yaml;

/** Texts as trees with places, so that what is checked can be written as YAML. */
final class Documents {

    private Documents() {}

    static Workflow workflow(String file, String text) {
        return Workflow.read(file, tree(file, text));
    }

    static Node tree(String file, String text) {
        return Yaml.read(file, text).root().orElseThrow(() -> new IllegalArgumentException(file + " is no YAML"));
    }
}
