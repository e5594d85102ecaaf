package dev.gatewright.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.event.Triggers;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Yaml;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Any legal workflow emits, is deterministic, and parses under YAML 1.2 to the tree that it means. Edge cases of so many parts at once
 * take longer than the rest together; the texts bring their own.
 */
class WorkflowPropertyTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyTriggersParseToWhatTheyMean(@ForAll("triggers") List<Trigger> triggers) {
        Node tree = Triggers.of(triggers).tree();

        assertThat(Meaning.of(Yaml.print(tree))).isEqualTo(Meaning.of(tree));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void triggersThatAreReadAgainAreTheSame(@ForAll("triggers") List<Trigger> triggers) {
        Triggers built = Triggers.of(triggers);
        Triggers read = Triggers.read(Meaning.tree(Meaning.of(Yaml.print(built.tree()))));

        assertThat(read.all())
                .extracting(Trigger::eventName)
                .containsExactlyElementsOf(
                        triggers.stream().map(Trigger::eventName).toList());
        assertThat(read.all())
                .extracting(trigger -> Meaning.of(trigger.tree()))
                .containsExactlyElementsOf(triggers.stream()
                        .map(trigger -> Meaning.of(trigger.tree()))
                        .toList());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyWorkflowParsesToWhatItMeans(@ForAll("workflows") Workflow workflow) {
        Node linked = linked(workflow).tree();

        assertThat(Meaning.of(Yaml.print(linked))).isEqualTo(Meaning.of(linked));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theSameWorkflowIsTheSameTextWhateverTheLocale(@ForAll("workflows") Workflow workflow) {
        String text = Yaml.print(linked(workflow).tree());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Yaml.print(linked(workflow).tree())).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anOutputReachesTheJobThatUsesIt(@ForAll("handingOn") Workflow workflow) {
        Map<?, ?> emitted = (Map<?, ?>) Meaning.of(Yaml.print(linked(workflow).tree()));
        Map<?, ?> jobs = (Map<?, ?>) emitted.get("jobs");
        List<?> ids = List.copyOf(jobs.keySet());
        Object giver = ids.get(ids.size() - 2);
        Map<?, ?> taker = (Map<?, ?>) jobs.get(ids.get(ids.size() - 1));

        assertThat(taker.get("needs")).isIn(giver, List.of(giver));
        assertThat(((Map<?, ?>) jobs.get(giver)).get("outputs")).isNotNull();
        assertThat(taker.get("steps").toString()).contains("${{ needs." + giver + ".outputs.");
    }

    @Provide
    Arbitrary<List<Trigger>> triggers() {
        return TriggerArbitraries.triggers();
    }

    @Provide
    Arbitrary<Workflow> workflows() {
        return WorkflowArbitraries.workflows();
    }

    @Provide
    Arbitrary<Workflow> handingOn() {
        return WorkflowArbitraries.handingOn();
    }

    private static Workflow linked(Workflow workflow) {
        Linked linked = Linker.link(Pipeline.pipeline(workflow), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        return linked.workflows().get(0);
    }
}
