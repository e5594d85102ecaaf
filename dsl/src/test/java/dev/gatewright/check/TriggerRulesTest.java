package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One test a rule of triggers: what is wrong, and what is right. */
class TriggerRulesTest {

    @Test
    void somethingStartsAWorkflow() {
        assertThat(Found.inTriggers("on: {}")).containsExactly("no-trigger 1:5");
        assertThat(Found.inTriggers("on: []")).containsExactly("no-trigger 1:5");
        assertThat(Found.inTriggers("on: [push]")).isEmpty();
    }

    @Test
    void aFilterAndItsReverseExcludeEachOther() {
        assertThat(Found.inTriggers("on:\n  push:\n    branches: [a]\n    branches-ignore: [b]"))
                .containsExactly("filter-conflict 4:5");
        assertThat(Found.inTriggers(
                        "on:\n  push:\n    tags: [a]\n    tags-ignore: [b]\n    paths: [c]\n    paths-ignore: [d]"))
                .containsExactly("filter-conflict 4:5", "filter-conflict 6:5");
        assertThat(Found.inTriggers("on:\n  push:\n    branches: [a]\n    tags-ignore: [b]\n    paths: [c]"))
                .isEmpty();
    }

    @Test
    void aPatternMustBeReadable() {
        assertThat(Found.inTriggers("on:\n  push:\n    branches: ['a++', '[b']"))
                .containsExactly("broken-pattern 3:16", "broken-pattern 3:23");
        assertThat(Found.inTriggers("on:\n  push:\n    branches: 'v[0-9]+'")).isEmpty();
    }

    @Test
    void aPatternMustBeAbleToMatch() {
        assertThat(Found.inTriggers("on:\n  push:\n    branches: [/main]\n    paths: [./a]"))
                .containsExactly("futile-pattern 3:16", "futile-pattern 4:13");
        assertThat(Found.inTriggers("on:\n  push:\n    paths: [/a, src/, '!docs/']"))
                .containsExactly("futile-pattern 3:13", "futile-pattern 3:17", "futile-pattern 3:23");
        assertThat(Found.inTriggers("on:\n  push:\n    branches: [main]\n    paths: [a, 'src/**']"))
                .isEmpty();
    }

    @Test
    void aPatternKnowsNoAlternatives() {
        assertThat(Found.inTriggers("on:\n  push:\n    branches: ['{main,develop}', refs/heads/main]"))
                .containsExactly("literal-pattern 3:16", "literal-pattern 3:34");
        assertThat(Found.inTriggers("on:\n  push:\n    branches: [main, develop]"))
                .isEmpty();
    }

    @Test
    void whatATriggerDeclaresHasALegalName() {
        assertThat(
                        Found.inTriggers(
                                "on:\n  workflow_dispatch: {inputs: {1a: {type: string}}}\n  workflow_call: {inputs: {'a b': {type: string}}, secrets: {1s: {}}}"))
                .containsExactly("illegal-declared-id 2:32", "illegal-declared-id 3:28", "illegal-declared-id 3:62");
        assertThat(Found.inTriggers("on: {workflow_call: {inputs: {_a-1: {type: string}}, secrets: {a-token: {}}}}"))
                .isEmpty();
    }

    @Test
    void aBracketAroundOneCharacterIsNeedless() {
        assertThat(Found.inTriggers("on:\n  push:\n    tags: ['[v]*']")).containsExactly("needless-pattern 3:12");
        assertThat(Found.inTriggers("on:\n  push:\n    tags: ['[vw]*']")).isEmpty();
    }

    @Test
    void aFilterNeedsAPositivePattern() {
        assertThat(Found.inTriggers("on:\n  push:\n    branches: ['!a', '!b']")).containsExactly("only-negative 3:5");
        assertThat(Found.inTriggers("on:\n  push:\n    branches: ['**', '!a']")).isEmpty();
    }

    @Test
    void aCronLineHasFiveLegalFields() {
        for (String wrong : new String[] {
            "0 0 * *",
            "@daily",
            "60 * * * *",
            "* 24 * * *",
            "0 0 0 * *",
            "0 0 * 13 *",
            "0 0 * * 7",
            "0 0 * * 5-1",
            "*/0 * * * *",
            "a * * * *",
            "0 0 * FOO *",
            "0 0 ? * *",
            "0 0 L * *",
            "1,,2 * * * *",
            "1/2/3 * * * *"
        }) {
            assertThat(Found.inTriggers("on: {schedule: [cron: '" + wrong + "']}"))
                    .as(wrong)
                    .containsExactly("cron-syntax 1:23");
        }
        for (String right : new String[] {
            "30 5 * * 1-5", "0 0 1 JAN-mar SUN,sat", "*/15 0-23/2 * * *", "5/10 * * * *", " 0 8 * * * ", "15 4,5 * * *"
        }) {
            assertThat(Found.inTriggers("on: {schedule: [cron: '" + right + "']}"))
                    .as(right)
                    .isEmpty();
        }
    }

    @Test
    void aScheduleTakesFiveMinutes() {
        for (String wrong : new String[] {"* * * * *", "*/1 * * * *", "0,2 * * * *", "0,58 * * * *", "0-10 3 * * *"}) {
            assertThat(Found.inTriggers("on: {schedule: [cron: '" + wrong + "']}"))
                    .as(wrong)
                    .containsExactly("cron-interval 1:23");
        }
        for (String right : new String[] {"*/5 * * * *", "*/7 * * * *", "0,58 3 * * *", "0,5 * * * *", "0 0 * * *"}) {
            assertThat(Found.inTriggers("on: {schedule: [cron: '" + right + "']}"))
                    .as(right)
                    .isEmpty();
        }
    }

    @Test
    void aScheduledDayMustCome() {
        assertThat(Found.inTriggers("on: {schedule: [cron: '0 0 30 2 *']}")).containsExactly("cron-never 1:23");
        assertThat(Found.inTriggers("on: {schedule: [cron: '0 0 31 2,4,6 *']}")).containsExactly("cron-never 1:23");
        assertThat(Found.inTriggers("on: {schedule: [{cron: '0 0 29 2 *'}, {cron: '0 0 31 2,3 *'}]}"))
                .isEmpty();
        assertThat(Found.inTriggers("on: {schedule: [cron: '0 0 30 2 1']}")).isEmpty();
    }

    @Test
    void aTimeZoneIsInTheDatabase() {
        assertThat(Found.inTriggers("on: {schedule: [{cron: '0 0 * * *', timezone: Europe/Zurch}]}"))
                .containsExactly("unknown-time-zone 1:47");
        assertThat(Found.inTriggers("on: {schedule: [{cron: '0 0 * * *', timezone: Europe/Zurich}]}"))
                .isEmpty();
        for (String known : new String[] {"UTC", "EST", "mst", "HST", "EST5EDT", "Etc/GMT+5"}) {
            assertThat(Found.inTriggers("on: {schedule: [{cron: '0 0 * * *', timezone: " + known + "}]}"))
                    .as(known)
                    .isEmpty();
        }
        assertThat(Found.inTriggers("on: {schedule: [{cron: '0 0 * * *', timezone: SystemV/EST5}]}"))
                .containsExactly("unknown-time-zone 1:47");
    }

    @Test
    void peopleFillInTwentyFiveInputs() {
        assertThat(Found.inTriggers("on:\n  workflow_dispatch:\n    inputs:\n" + inputs(26)))
                .containsExactly("too-many-inputs 29:7");
        assertThat(Found.inTriggers("on:\n  workflow_dispatch:\n    inputs:\n" + inputs(25)))
                .isEmpty();
    }

    private static String inputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "      i" + i + ": {type: string}\n")
                .collect(Collectors.joining());
    }

    @Test
    void aChoiceHasOptions() {
        assertThat(Found.inTriggers(dispatch("{type: choice}"))).containsExactly("choice-without-options 1:35");
        assertThat(Found.inTriggers(dispatch("{type: choice, options: ['', b]}")))
                .isEmpty();
    }

    @Test
    void theDefaultOfAChoiceIsAnOption() {
        assertThat(Found.inTriggers(dispatch("{type: choice, options: [a, b], default: c}")))
                .containsExactly("default-not-an-option 1:79");
        assertThat(Found.inTriggers(dispatch("{type: choice, options: [a, b], default: b}")))
                .isEmpty();
    }

    @Test
    void aDefaultIsOfItsInputsType() {
        assertThat(Found.inTriggers(dispatch("{type: boolean, default: maybe}")))
                .containsExactly("default-type 1:63");
        assertThat(Found.inTriggers(dispatch("{type: number, default: many}"))).containsExactly("default-type 1:62");
        assertThat(Found.inTriggers(dispatch("{type: boolean, default: 'true'}")))
                .isEmpty();
        assertThat(Found.inTriggers(dispatch("{type: number, default: 1.5}"))).isEmpty();
        assertThat(Found.inTriggers(dispatch("{default: 1}"))).isEmpty();
    }

    private static String dispatch(String input) {
        return "on: {workflow_dispatch: {inputs: {a: " + input + "}}}";
    }

    @Test
    void theDefaultOfACallsInputIsOfItsType() {
        assertThat(Found.inTriggers("on: {workflow_call: {inputs: {a: {type: boolean, default: 'true'}}}}"))
                .containsExactly("call-default-type 1:59");
        assertThat(Found.inTriggers("on: {workflow_call: {inputs: {a: {type: boolean, default: true}}}}"))
                .isEmpty();
        assertThat(Found.inTriggers(
                        "on: {workflow_call: {inputs: {a: {type: number, default: '${{ github.run_id }}'}}}}"))
                .isEmpty();
    }

    @Test
    void aFilterBesideItsReverseIsToldOnceThoughItOnlyTakesAway() {
        assertThat(Found.inTriggers("on:\n  push:\n    branches: ['!a']\n    branches-ignore: [b]"))
                .containsExactly("filter-conflict 4:5");
    }

    @Test
    void aWorkflowCannotWaitForItself() {
        assertThat(Found.inTriggers("name: CI\non: {workflow_run: {workflows: [Other, ci]}}"))
                .containsExactly("own-runs 2:40");
        assertThat(Found.inTriggers("name: CI\non: {workflow_run: {workflows: CI}}"))
                .containsExactly("own-runs 2:32");
        assertThat(Found.inTriggers("name: CI\non: {workflow_run: {workflows: [Other]}}"))
                .isEmpty();
    }

    @Test
    void theTokenIsNoSecretThatACalledWorkflowDeclares() {
        assertThat(Found.inTriggers("on: {workflow_call: {secrets: {github_token: {required: true}}}}"))
                .containsExactly("reserved-secret 1:32");
        assertThat(Found.inTriggers("on: {workflow_call: {secrets: {token: {required: true}}}}"))
                .isEmpty();
    }

    /** GitHub refuses a broken pattern of branches; of versions nobody says so. */
    @Test
    void aBrokenPatternOfAVersionMatchesNothing() {
        assertThat(Found.inTriggers("on: {image_version: {versions: ['1.[0']}}"))
                .containsExactly("futile-pattern 1:33");
        assertThat(Found.inTriggers("on: {push: {branches: ['1.[0']}}")).containsExactly("broken-pattern 1:24");
    }

    @Test
    void aWatchedWorkflowIsCalledSo() {
        String watched = "name: Build\non: push\njobs: {a: {runs-on: x, steps: [run: make]}}";
        String watching = "name: W\non: {workflow_run: {workflows: [%s]}}\njobs: {a: {runs-on: x, steps: [run: make]}}";
        assertThat(Found.inWorkflows("a.yml", watched, "b.yml", watching.formatted("Biuld")))
                .containsExactly("unknown-run b.yml:2:33");
        for (String right : new String[] {"Build", "build", "Deploy", "'${{ x }}'"}) {
            assertThat(Found.inWorkflows("a.yml", watched, "b.yml", watching.formatted(right)))
                    .as(right)
                    .noneMatch(found -> found.startsWith("unknown-run"));
        }
    }

    @Test
    void optionsOfATypeThatIsNoneArentToldToo() {
        assertThat(Found.inTriggers("on: {workflow_dispatch: {inputs: {a: {type: text, options: [b]}}}}"))
                .containsExactly("ignored-word 1:45");
    }
}
