package dev.gatewright.link;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.finding.Finding;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.StepId;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    enum Suite {
        UNIT,
        E2E_SLOW
    }

    private static final Output<Integer> PERCENT = output("percent", Integer.class);
    private static final Output<Boolean> CHANGED = output("changed", Boolean.class);
    private static final Output<String> DIGEST = output("digest");
    private static final Axis<Suite> SUITE = axis("suite", Suite.class);

    private static StepsJob on(String id) {
        return job(id).runsOn(UBUNTU_LATEST);
    }

    private static Workflow flow(Job... jobs) {
        return workflow("CI").on(push()).jobs(jobs);
    }

    private static String yaml(Workflow... workflows) {
        Linked linked = Linker.link(pipeline(workflows), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        return Yaml.print(linked.workflows().get(0).tree());
    }

    private static List<Finding> findings(Workflow... workflows) {
        return Linker.link(pipeline(workflows), Target.GITHUB).findings();
    }

    @Test
    void anOutputInItsOwnJobIsTheSteps() {
        Workflow workflow =
                flow(on("a").steps(run("set").outputs(PERCENT), run("use").env(PERCENT)));
        assertThat(yaml(workflow)).contains("""
                    steps:
                      - id: percent
                        run: set
                      - run: use
                        env:
                          PERCENT: ${{ steps.percent.outputs.percent }}
                """.indent(0)).doesNotContain("outputs:\n");
    }

    @Test
    void anOutputInAnotherJobIsNeededAndHandedOn() {
        Workflow workflow = flow(
                on("a").steps(run("set").id("count").outputs(PERCENT)),
                on("b").steps(run("use").env(PERCENT)));
        assertThat(yaml(workflow))
                .contains("    outputs:\n      percent: ${{ steps.count.outputs.percent }}\n")
                .contains("  b:\n    needs: a\n")
                .contains("PERCENT: ${{ needs.a.outputs.percent }}");
    }

    @Test
    void whatIsNeededTwiceIsNeededOnce() {
        StepsJob a = on("a").steps(run("set").outputs(PERCENT, DIGEST));
        Workflow workflow = flow(a, on("b").needs(a).steps(run("use").env(PERCENT, DIGEST)));
        assertThat(yaml(workflow)).contains("    needs: a\n");
    }

    @Test
    void aBooleanOutputIsTextWhenItRuns() {
        Workflow workflow = flow(
                on("a").steps(run("set").outputs(CHANGED)),
                on("plain").when(CHANGED).steps(run("x")),
                on("negated").when(not(CHANGED)).steps(run("x")),
                on("compared").when(CHANGED.eq(false)).steps(run("x")),
                on("joined").when(success().and(CHANGED)).steps(run("x").env(CHANGED)));
        assertThat(yaml(workflow))
                .contains("if: needs.a.outputs.changed == 'true'\n")
                .contains("if: needs.a.outputs.changed != 'true'\n")
                .contains("if: needs.a.outputs.changed == 'false'\n")
                .contains("if: success() && needs.a.outputs.changed == 'true'\n")
                .contains("CHANGED: ${{ needs.a.outputs.changed }}\n");
    }

    @Test
    void aNumberIsParsedWhereYamlWantsOneAndWhereTextWouldBeComparedAsText() {
        Output<Integer> other = output("other", Integer.class);
        Workflow workflow = flow(
                on("a").steps(run("set").outputs(PERCENT, other)),
                on("b").timeoutMinutes(PERCENT)
                        .steps(run("x").when(lt(PERCENT, 85)), run("y").when(lt(PERCENT, other))));
        assertThat(yaml(workflow))
                .contains("timeout-minutes: ${{ fromJSON(needs.a.outputs.percent) }}\n")
                .contains("if: needs.a.outputs.percent < 85\n")
                .contains("if: fromJSON(needs.a.outputs.percent) < fromJSON(needs.a.outputs.other)\n");
    }

    @Test
    void aConditionThatStartsWithABangKeepsItsBraces() {
        assertThat(yaml(flow(on("a").steps(run("x").when(not(cancelled())))))).contains("- if: ${{ !cancelled() }}\n");
    }

    @Test
    void anAxisIsTheMatrixsAndAnEnumFoldsToWords() {
        StepsJob job =
                on("a").strategy(matrix(SUITE)).name(text("suite {}", SUITE)).steps(run("x").env(SUITE));
        assertThat(yaml(flow(job)))
                .contains("suite: [unit, e2e-slow]\n")
                .contains("name: suite ${{ matrix.suite }}\n")
                .contains("SUITE: ${{ matrix.suite }}\n");
    }

    @Test
    void anInputIsTheRunsHoweverItWasStarted() {
        Input<Suite> suite = input("suite", Suite.class).description("Which").required();
        Workflow workflow = workflow("T")
                .on(workflowCall().inputs(suite), workflowDispatch().inputs(suite))
                .jobs(on("a").steps(run("x").env(suite).when(suite.eq(Suite.UNIT))));
        assertThat(yaml(workflow))
                .contains("type: choice\n")
                .contains("type: string\n")
                .contains("SUITE: ${{ inputs.suite }}\n")
                .contains("if: inputs.suite == 'unit'\n");
    }

    @Test
    void theOutputOfACallIsNeededFromTheCallAndComesFromTheCalledJob() {
        Workflow called = workflow("Build")
                .on(workflowCall().outputs(DIGEST))
                .jobs(on("image").steps(run("push").outputs(DIGEST)));
        Job call = called.call("build");
        Workflow caller = flow(call, on("deploy").steps(run("x").env(DIGEST)));
        assertThat(yaml(caller, called))
                .contains("uses: $/.github/workflows/build.yml\n")
                .contains("DIGEST: ${{ needs.build.outputs.digest }}\n");
        assertThat(yaml(called))
                .contains("value: ${{ jobs.image.outputs.digest }}\n")
                .contains("    outputs:\n      digest: ${{ steps.digest.outputs.digest }}\n");
    }

    @Test
    void enterpriseServerKnowsOnlyPathsFromTheWorkspace() {
        Workflow called = workflow("Build").on(workflowCall()).jobs(on("a").steps(run("x")));
        Linked linked = Linker.link(pipeline(flow(called.call("build")), called), Target.GHES);
        assertThat(Yaml.print(linked.workflows().get(0).tree())).contains("uses: ./.github/workflows/build.yml\n");
    }

    @Test
    void theResultOfAJobNeedsIt() {
        StepsJob a = on("a").steps(run("x"));
        Workflow workflow = flow(a, on("b").when(always().and(a.failed())).steps(run("y")));
        assertThat(yaml(workflow)).contains("  b:\n    needs: a\n    if: always() && needs.a.result == 'failure'\n");
    }

    @Test
    void theOutcomeOfAStepIsFoundByItsId() {
        StepId health = stepId("health");
        Workflow workflow = flow(on("a").steps(
                        run("curl").id(health).continueOnError(), run("back").when(health.failed())));
        assertThat(yaml(workflow)).contains("if: steps.health.outcome == 'failure'\n");
    }

    @Test
    void whoDownloadsAnArtifactNeedsWhoUploadsIt() {
        Artifact report = artifact("report");
        Workflow workflow = flow(
                on("a").steps(uses("actions/upload-artifact@v5").uploads(report)),
                on("b").steps(uses("actions/download-artifact@v6").downloads(report)));
        assertThat(yaml(workflow)).contains("  b:\n    needs: a\n");
    }

    @Test
    void whoDownloadsAnArtifactOfACalledWorkflowNeedsTheCall() {
        Artifact report = artifact("report").perLeg(axis("os", "a", "b"));
        Workflow inner = workflow("Inner")
                .on(workflowCall())
                .jobs(on("a").steps(uses("actions/upload-artifact@v5").uploads(report)));
        Workflow middle = workflow("Middle").on(workflowCall()).jobs(inner.call("inner"));
        Workflow outer = flow(
                middle.call("tests"),
                on("merge").steps(uses("actions/download-artifact@v6").downloads(report)));
        Linked linked = Linker.link(pipeline(outer, middle, inner), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        assertThat(Yaml.print(linked.workflows().get(0).tree())).contains("  merge:\n    needs: tests\n");
    }

    @Test
    void whatAnActionUploadsOrDownloadsItsJobDoes() {
        Artifact report = artifact("report");
        CompositeAction inner = CompositeAction.of("Upload")
                .description("Uploads.")
                .steps(uses("actions/upload-artifact@v7").uploads(report));
        CompositeAction outer = CompositeAction.of("Test")
                .description("Tests.")
                .steps(inner.step().name("upload"));
        CompositeAction publish = CompositeAction.of("Publish")
                .description("Publishes.")
                .steps(uses("actions/download-artifact@v7").downloads(report));
        assertThat(yaml(flow(on("publish").steps(publish), on("test").steps(outer))))
                .contains("  publish:\n    needs: test\n");
        assertThat(findings(flow(on("publish").steps(publish))))
                .extracting(Finding::code)
                .containsExactly("unlinked-artifact");
    }

    @Test
    void anArtifactThatIsSplitInAnotherWayIsAnother() {
        Artifact report = artifact("report");
        assertThat(findings(flow(
                        on("a").strategy(matrix(SUITE))
                                .steps(uses("actions/upload-artifact@v7").uploads(report.perLeg(SUITE))),
                        on("b").steps(uses("actions/download-artifact@v7").downloads(report)))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.help()).contains("one constant for both"));
    }

    @Test
    void anArtifactThatNobodyUploadsIsRefusedWithThoseOfCalledWorkflowsAsCandidates() {
        Workflow inner = workflow("Inner")
                .on(workflowCall())
                .jobs(on("a").steps(uses("actions/upload-artifact@v5").uploads(artifact("report"))));
        Workflow outer = flow(
                inner.call("tests"),
                on("b").steps(uses("actions/download-artifact@v6").downloads(artifact("repart"))));
        Linked linked = Linker.link(pipeline(outer, inner), Target.GITHUB);
        assertThat(linked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unlinked-artifact");
            assertThat(finding.toString()).contains("`repart`").contains("`report`");
        });
    }

    @Test
    void anActionThatAStepUsesIsPartOfThePipeline() {
        Input<String> name = input("name");
        CompositeAction greet = CompositeAction.of("Greet")
                .description("Greets")
                .inputs(name)
                .outputs(DIGEST)
                .steps(run("echo").env(name).outputs(DIGEST));
        Linked linked = Linker.link(pipeline(flow(on("a").steps(greet, run("x").env(DIGEST)))), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        assertThat(Yaml.print(linked.workflows().get(0).tree()))
                .contains("uses: $/.github/actions/greet\n")
                .contains("DIGEST: ${{ steps.digest.outputs.digest }}\n");
        assertThat(linked.actions()).singleElement().satisfies(action -> {
            assertThat(action.folder()).isEqualTo("greet");
            assertThat(Yaml.print(action.tree()))
                    .contains("NAME: ${{ inputs.name }}\n")
                    .contains("value: ${{ steps.digest.outputs.digest }}\n");
        });
    }

    @Test
    void anActionGetsItsInputsAsTextWhateverTheyAre() {
        Input<Boolean> loud = input("loud", Boolean.class);
        Input<Integer> times = input("times", Integer.class);
        CompositeAction greet = CompositeAction.of("Greet")
                .inputs(loud, times)
                .steps(
                        run("a").when(loud),
                        run("b").when(not(loud)),
                        run("c").when(loud.eq(false)),
                        run("d").when(is(loud).and(gt(times, 1))),
                        run("e").env(loud));
        Linked linked = Linker.link(pipeline(flow(on("a").steps(greet))), Target.GITHUB);
        assertThat(Yaml.print(linked.actions().get(0).tree()))
                .contains("if: inputs.loud == 'true'\n      run: a\n")
                .contains("if: inputs.loud != 'true'\n      run: b\n")
                .contains("if: inputs.loud == 'false'\n      run: c\n")
                .contains("if: inputs.loud == 'true' && inputs.times > 1\n      run: d\n")
                .contains("LOUD: ${{ inputs.loud }}\n");
        assertThat(yaml(flow(on("a").steps(run("a").when(loud)))
                        .on(workflowDispatch().inputs(loud))))
                .contains("if: inputs.loud\n");
    }

    @Test
    void derivingAJobStalesNoReference() {
        StepsJob plain = on("a").steps(run("x"));
        Workflow workflow = flow(plain.timeoutMinutes(5), on("b").needs(plain).steps(run("y")));
        assertThat(yaml(workflow)).contains("needs: a\n");
    }

    @Test
    void anOutputThatNobodySetsIsRefusedWithItsLine() {
        List<Finding> findings = findings(flow(on("a").steps(run("x").env(PERCENT))));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unlinked-reference");
            assertThat(finding.origin().toString()).matches("LinkerTest\\.java:\\d+");
            assertThat(finding.help()).contains(".outputs(");
        });
    }

    @Test
    void anOutputThatTwoJobsSetIsAmbiguousUntilOneIsNamed() {
        StepsJob a = on("a").steps(run("x").outputs(DIGEST));
        StepsJob b = on("b").steps(run("y").outputs(DIGEST));
        assertThat(findings(flow(a, b, on("c").steps(run("z").env(DIGEST)))))
                .extracting(Finding::code)
                .containsExactly("ambiguous-reference");
        assertThat(yaml(flow(a, b, on("c").steps(run("z").env(DIGEST.from(b))))))
                .contains("DIGEST: ${{ needs.b.outputs.digest }}\n");
    }

    @Test
    void anOutputOfAMatrixIsRefusedUnlessAnyLegWillDo() {
        StepsJob legs = on("legs").strategy(matrix(SUITE)).steps(run("x").outputs(DIGEST));
        assertThat(findings(flow(legs, on("b").steps(run("y").env(DIGEST)))))
                .extracting(Finding::code)
                .containsExactly("matrix-output");
        assertThat(yaml(flow(legs, on("b").steps(run("y").env(DIGEST.anyLeg())))))
                .contains("needs.legs.outputs.digest");
    }

    @Test
    void aNeedThatIsNotInTheWorkflowIsRefused() {
        StepsJob absent = on("lint").steps(run("x"));
        assertThat(findings(flow(on("lnit").needs(absent).steps(run("x")))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("unknown-need");
                    assertThat(finding.help()).contains("Did you mean `lnit`?");
                });
        assertThat(findings(
                        flow(on("lint").steps(run("x")), on("b").needs(absent).steps(run("x")))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.help()).isEqualTo("Use one constant for both."));
    }

    @Test
    void everyProblemIsSaidAtOnce() {
        Input<String> input = input("name");
        Workflow other = workflow("Other").on(workflowCall()).jobs(on("x").steps(run("x")));
        assertThat(findings(flow(
                        on("a").steps(run("x").env(SUITE), run("y").env(PERCENT), run("z").env(input)),
                        on("b").strategy(matrix(SUITE, axis("suite", "x"))).steps(run("x")),
                        other.call("c"))))
                .extracting(Finding::code)
                .containsExactly(
                        "unlinked-reference",
                        "unlinked-reference",
                        "unlinked-reference",
                        "duplicate-axis",
                        "unknown-workflow");
    }

    @Test
    void anExpressionCanBeSaidAsTextAndIsReadAtOnce() {
        assertThat(yaml(flow(on("a").when(expr("${{ github.actor!='x'}}")).steps(run("x")))))
                .contains("if: github.actor != 'x'\n");
        assertThat(findings(flow(on("a").when(expr("github.actor = 'x'")).steps(run("x").env("Y", expr("a b"))))))
                .extracting(Finding::code)
                .containsExactly("expression-syntax", "expression-syntax");
    }

    @Test
    void aTextHasAPlaceForEachValueAndAValueForEachPlace() {
        List<Finding> findings = findings(flow(on("a").name(text("{} and {}", SUITE))
                .concurrency(group("{}"))
                .steps(run("x").env("Y", text("none", github().ref(), github().sha())))));
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "The text `{} and {}` has 2 `{}` for 1 value.",
                        "The text `{}` has 1 `{}` for no values.",
                        "The text `none` has no `{}` for 2 values.");
        assertThat(yaml(flow(on("a").name(text("{} {}", expr("'{}'"), github().ref()))
                        .steps(run("x")))))
                .contains("name: ${{ '{}' }} ${{ github.ref }}\n");
    }

    @Test
    void onlyAStepWhoseOutputIsUsedGetsAnId() {
        assertThat(yaml(flow(on("a").steps(run("x").outputs(DIGEST), run("y").outputs(DIGEST)))))
                .doesNotContain("id:");
    }

    enum Folding {
        A_B,
        a_b
    }

    @Test
    void twoConstantsThatFoldToOneWordAreRefused() {
        Axis<Folding> axis = axis("kind", Folding.class);
        Input<Folding> input = input("kind", Folding.class);
        assertThat(findings(workflow("CI")
                        .on(workflowDispatch().inputs(input))
                        .jobs(on("a").strategy(matrix(axis)).steps(run("x")))))
                .extracting(Finding::code)
                .containsExactly("folded-label", "folded-label");
    }

    @Test
    void aLinkedModelHoldsOnlyNames() {
        Workflow workflow = flow(
                on("a").strategy(matrix(SUITE)).steps(run("set").outputs(PERCENT)),
                on("b").steps(run("use").env(PERCENT.anyLeg())));
        Workflow linked =
                Linker.link(pipeline(workflow), Target.GITHUB).workflows().get(0);
        assertThat(Linker.link(pipeline(linked), Target.GITHUB).workflows().get(0))
                .isEqualTo(linked);
    }

    @Test
    void anAxisThatOnlyIncludeGivesIsAReferenceToo() {
        Axis<Integer> java = axis("java", 17, 21);
        Axis<String> flags = axis("flags");
        StepsJob job = on("a").strategy(matrix(java).include(java.is(21), flags.is("-x")))
                .steps(run("make $FLAGS").env(flags));
        assertThat(yaml(flow(job)))
                .contains("        include:\n          - java: 21\n            flags: -x\n")
                .contains("FLAGS: ${{ matrix.flags }}");
        StepsJob legs = on("b").strategy(matrix().include(java.is(8), flags.is("-y")))
                .name(text("{} {}", java, flags))
                .steps(run("make"));
        assertThat(yaml(flow(legs)))
                .contains("name: ${{ matrix.java }} ${{ matrix.flags }}")
                .contains("      matrix:\n        include:\n          - java: 8\n            flags: -y\n");
    }

    /** GitHub refuses the empty text of a leg that has none where it takes a boolean. */
    @Test
    void aBooleanThatOnlyIncludeGivesIsFalseElsewhere() {
        Axis<Integer> java = axis("java", 17, 21);
        Axis<Boolean> early = axis("early");
        Axis<Boolean> slow = axis("slow", true, false);
        StepsJob job = on("a").strategy(matrix(java, slow).include(java.is(25), slow.is(false), early.is(true)))
                .continueOnError(is(early))
                .steps(run("make").when(early.eq(false)), run("wait").when(slow).env(early));
        assertThat(yaml(flow(job)))
                .contains("continue-on-error: ${{ matrix.early == true }}")
                .contains("if: matrix.early == true == false")
                .contains("if: matrix.slow\n")
                .contains("EARLY: ${{ matrix.early == true }}");
    }
}
