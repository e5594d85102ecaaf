package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a job's condition asks of the event, the arguments of a counterexample let the job run. */
class ReplayedConditionsTest {

    private static final String WORKFLOW = """
            on: %s
            permissions: {}
            jobs:
              d:
                runs-on: ubuntu-latest
                if: %s
                steps: [{run: s}]
            """;

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            push | github.actor == 'dependabot[bot]'
            push | github.actor != 'octocat' && github.triggering_actor != 'renovate[bot]'
            push | github.repository == 'o/r'
            push | github.repository_owner == 'o'
            push | github.repository_owner == 'acme' && github.repository == 'acme/x'
            push | github.repository == 'acme/x' && github.repository_owner == 'acme'
            push | github.event.pusher.name == 'joe'
            push | github.sha == 'abc'
            {workflow_dispatch: {inputs: {n: {type: number}}}} | inputs.n > 7
            {workflow_dispatch: {inputs: {n: {type: number}}}} | inputs.n >= 7 && inputs.n < 8 && inputs.n != 7
            {workflow_dispatch: {inputs: {n: {type: number}}}} | (!(inputs.n <= 2.5))
            {workflow_dispatch: {inputs: {n: {type: number, default: 9}}}} | inputs.n < 4 && inputs.n != 3
            push | github.event.deleted
            push | contains(github.event.head_commit.message, '[deploy]')
            push | (!contains(github.event.head_commit.message, '[skip]'))
            push | startsWith(github.ref, 'refs/heads/release/')
            push | startsWith(github.ref, 'refs/tags/v')
            push | github.ref == format('refs/heads/{0}', github.event.repository.default_branch)
            workflow_dispatch | github.ref_type == 'tag'
            pull_request | github.event.action == 'synchronize'
            pull_request | github.event.pull_request.draft
            pull_request | github.event.pull_request.user.login == 'dependabot[bot]'
            pull_request | contains(github.event.pull_request.labels.*.name, 'deploy')
            pull_request | (!contains(github.event.pull_request.labels.*.name, 'skip'))
            pull_request | startsWith(github.head_ref, 'release/')
            pull_request | github.event.pull_request.head.repo.full_name != github.repository
            {pull_request: {types: [closed]}} | github.event.pull_request.merged
            {pull_request_target: {types: [labeled]}} | github.event.label.name == 'safe'
            pull_request_review | github.event.review.state == 'approved'
            issue_comment | github.event.issue.pull_request && startsWith(github.event.comment.body, '/deploy')
            issue_comment | contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)
            {release: {types: [published]}} | startsWith(github.ref, 'refs/tags/v')
            {release: {types: [published]}} | (!github.event.release.prerelease)
            repository_dispatch | github.event.client_payload.env == 'prod'
            create | github.event.ref_type == 'tag'
            deployment_status | github.event.deployment_status.state == 'success'
            merge_group | startsWith(github.ref_name, 'gh-readonly-queue/')
            """)
    void theArgumentsLetTheJobRun(String event, String condition) throws IOException {
        Repo repo = Repo.at(root).write(".github/workflows/ci.yml", WORKFLOW.formatted(event, condition));
        Answer proof = repo.alone("prove", ".", "--invariant", "everything-has-a-timeout", "--format", "json");
        Json result = Json.parse(proof.out())
                .member("results")
                .orElseThrow()
                .elements()
                .get(0);
        List<String> arguments = new ArrayList<>(List.of("simulate", "."));
        result.member("counterexample")
                .flatMap(found -> found.member("simulate"))
                .orElseThrow(() -> new AssertionError(proof.out()))
                .elements()
                .forEach(each -> arguments.add(((Json.Str) each).text()));

        assertThat(repo.alone(arguments.toArray(String[]::new)).out())
                .as(arguments.toString())
                .contains("d success");
    }
}
