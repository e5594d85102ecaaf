package dev.gatewright.workflow.event;

import static dev.gatewright.workflow.event.Events.create;
import static dev.gatewright.workflow.event.Events.cron;
import static dev.gatewright.workflow.event.Events.event;
import static dev.gatewright.workflow.event.Events.imageVersion;
import static dev.gatewright.workflow.event.Events.madePublic;
import static dev.gatewright.workflow.event.Events.pullRequest;
import static dev.gatewright.workflow.event.Events.pullRequestTarget;
import static dev.gatewright.workflow.event.Events.push;
import static dev.gatewright.workflow.event.Events.repositoryDispatch;
import static dev.gatewright.workflow.event.Events.schedule;
import static dev.gatewright.workflow.event.Events.workflowRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.block.Value;
import dev.gatewright.yaml.Alias;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import dev.gatewright.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriggersTest {

    @Test
    void anEventWithoutFiltersIsItsNameAlone() {
        assertThat(yaml(push(), pullRequest(), madePublic())).isEqualTo("""
                push:
                pull_request:
                public:
                """);
    }

    @Test
    void filtersAddUpAndStandInGitHubsOrder() {
        Push push = push().paths("src/**").branches("main").tagsIgnore("v0.*").branches("release/**", "!release/old");

        assertThat(yaml(push)).isEqualTo("""
                push:
                  branches:
                    - main
                    - release/**
                    - '!release/old'
                  tags-ignore: [v0.*]
                  paths: [src/**]
                """);
    }

    @Test
    void activitiesAreSpeltAsGitHubSpellsThem() {
        Trigger trigger = pullRequestTarget()
                .types(PullRequest.Activity.REVIEW_REQUEST_REMOVED, PullRequest.Activity.OPENED)
                .branchesIgnore("wip/**");

        assertThat(yaml(trigger)).isEqualTo("""
                pull_request_target:
                  types: [review_request_removed, opened]
                  branches-ignore: [wip/**]
                """);
    }

    @Test
    void filtersOfSingleEventsAreWritten() {
        assertThat(yaml(
                        imageVersion().names("build-*").versions("1.*").types(ImageVersion.Activity.READY),
                        workflowRun().workflows("CI", "Nightly").types(WorkflowRun.Activity.COMPLETED),
                        repositoryDispatch().types("deployed")))
                .isEqualTo("""
                        image_version:
                          types: [ready]
                          names: [build-*]
                          versions: [1.*]
                        workflow_run:
                          types: [completed]
                          workflows: [CI, Nightly]
                        repository_dispatch:
                          types: [deployed]
                        """);
    }

    @Test
    void aScheduleIsAListOfTimes() {
        Schedule schedule = schedule(cron("0 4 * * 1"), cron("30 2 * * *").timezone("Europe/Zurich"));

        assertThat(yaml(schedule)).isEqualTo("""
                schedule:
                  - cron: 0 4 * * 1
                  - cron: 30 2 * * *
                    timezone: Europe/Zurich
                """);
        assertThat(schedule.crons())
                .extracting(cron -> cron.get(Cron.CRON).flatMap(Value::known).orElseThrow())
                .containsExactly("0 4 * * 1", "30 2 * * *");
    }

    @Test
    void commentsStandAboveTheEventTheyAreAbout() {
        assertThat(yaml(
                        push().because("Every push."),
                        pullRequest().because("Reviews.").branches("main"),
                        schedule(cron("0 4 * * 1")).because("When nobody waits.")))
                .contains("# Every push.", "# Reviews.", "# When nobody waits.");
    }

    @Test
    void aTriggerKeepsItsOrderAndItsDuplicates() {
        Triggers triggers =
                Triggers.of(List.of(push().branches("main"), create())).and(List.of(push().tags("v*")));

        assertThat(triggers.all()).extracting(Trigger::eventName).containsExactly("push", "create", "push");
        assertThat(((Mapping) triggers.tree()).entries()).hasSize(3);
    }

    @Test
    void oneEventAListAndAMappingAreReadAlike() {
        Node one = Scalar.of("push");
        Node list = Sequence.of(List.of(Scalar.of("push"), Scalar.of("pull_request")));
        Node mapping = Triggers.of(List.of(push(), pullRequest())).tree();

        assertThat(Triggers.read(one).all()).containsExactly(push());
        assertThat(Triggers.read(list).all()).containsExactly(push(), pullRequest());
        assertThat(Triggers.read(mapping).all()).containsExactly(push(), pullRequest());
        assertThat(Triggers.read(list).get(PullRequest.KEY)).contains(pullRequest());
        assertThat(Triggers.read(list).get(Create.KEY)).isEmpty();
    }

    @Test
    void whatIsReadKeepsItsFormUntilSomethingIsAdded() {
        Node one = Scalar.of("push");

        assertThat(Triggers.read(one).tree()).isEqualTo(one);
        assertThat(Triggers.read(one).and(List.of(create()))).isEqualTo(Triggers.of(List.of(push(), create())));
    }

    @Test
    void anAliasIsReadAsWhatItNames() {
        Node list = Sequence.of(List.of(Scalar.of("push"), Scalar.of("create")));

        assertThat(Triggers.read(new Alias("events", list, Decor.NONE)).all()).containsExactly(push(), create());
    }

    @Test
    void whatIsNoTriggerIsNone() {
        assertThat(Triggers.read(Scalar.ofNull()).all()).isEmpty();
        assertThat(Triggers.read(Sequence.of(List.of(Mapping.empty()))).all()).isEmpty();
    }

    @Test
    void everyEventIsReadAsItsOwnClass() {
        Triggers.keys().all().forEach(key -> {
            Trigger read = Triggers.read(Scalar.of(key.name())).all().get(0);
            assertThat(read).isNotInstanceOf(Unlisted.class);
            assertThat(read.eventName()).isEqualTo(key.name());
        });
        assertThat(Triggers.keys().all()).hasSize(37);
    }

    @Test
    void anEventThatIsNewerThanThisVersionIsKept() {
        Trigger newer = event("sub_issues").raw("types", List.of("added"));
        Triggers read = Triggers.read(Triggers.of(List.of(newer)).tree());

        assertThat(read.all()).containsExactly(newer);
        assertThat(yaml(newer)).isEqualTo("""
                sub_issues:
                  types: [added]
                """);
    }

    @Test
    void equalityIsThatOfTheTree() {
        assertThat(push().branches("main")).isEqualTo(push().branches("main")).isNotEqualTo(push().branches("dev"));
        assertThat(create()).isNotEqualTo(Events.delete());
        assertThat(schedule(cron("0 4 * * 1"))).isEqualTo(schedule(cron("0 4 * * 1")));
        assertThat(Triggers.of(List.of(push()))).isEqualTo(Triggers.of(List.of(push())));
    }

    @Test
    void whereATriggerWasWrittenIsKnown() {
        assertThat(push().origin().file()).isEqualTo("TriggersTest.java");
        assertThat(push().branches("main").origin().file()).isEqualTo("TriggersTest.java");
        assertThat(schedule(cron("0 4 * * 1")).origin().file()).isEqualTo("TriggersTest.java");
    }

    @Test
    void aConstantThatIsNotThereYetIsExplained() {
        String missing = null;

        assertThatThrownBy(() -> push().branches("main", missing))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("`branches` is null")
                .hasMessageContaining("third class");
    }

    private static String yaml(Trigger... triggers) {
        return Yaml.print(Triggers.of(List.of(triggers)).tree());
    }
}
