package dev.gatewright.context.event;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayloadsTest {

    private static String name(Expr<?> value) {
        return value.expression().toString().replaceAll("<| of event \\w+>", "");
    }

    @Test
    void aPropertyHasThePathOfItsObjects() {
        Expr<String> title = github().event(PULL_REQUEST).pullRequest().title();
        assertThat(name(title)).isEqualTo("github.event.pull_request.title");
        assertThat(name(github().event(PULL_REQUEST_TARGET)
                        .pullRequest()
                        .head()
                        .repo()
                        .owner()
                        .login()))
                .isEqualTo("github.event.pull_request.head.repo.owner.login");
    }

    @Test
    void aNameThatCannotStandBehindADotStandsInBrackets() {
        assertThat(name(github().event(ISSUES_EVENT).issue().reactions().plusOne()))
                .isEqualTo("github.event.issue.reactions['+1']");
    }

    @Test
    void aNameThatJavaReservesHasAnother() {
        assertThat(name(github().event(PUSH).repository().isPrivate())).isEqualTo("github.event.repository.private");
    }

    @Test
    void aListGivesAnItemAndAPropertyOfEach() {
        Items<Label> labels = github().event(PULL_REQUEST).pullRequest().labels();
        Expr<List<String>> names = labels.each(Label::name);
        assertThat(name(labels.item(1).name())).isEqualTo("github.event.pull_request.labels[1].name");
        assertThat(name(names)).isEqualTo("github.event.pull_request.labels.*.name");
        assertThat(name(containsItem(names, "ready")))
                .isEqualTo("contains(github.event.pull_request.labels.*.name, 'ready')");
    }

    @Test
    void aBooleanIsACondition() {
        Condition draft = github().event(PULL_REQUEST).pullRequest().draft();
        assertThat(name(not(draft))).isEqualTo("!github.event.pull_request.draft");
    }

    @Test
    void anObjectWhoseKeysTheSenderChoosesIsAsked() {
        Entries sent = github().event(REPOSITORY_DISPATCH).clientPayload();
        Expr<String> version = sent.get("version");
        assertThat(name(version)).isEqualTo("github.event.client_payload.version");
        assertThat(name(sent.object("target").get("a b"))).isEqualTo("github.event.client_payload.target['a b']");
        assertThat(name(github().event(IMAGE_VERSION).get("name"))).isEqualTo("github.event.name");
    }

    @Test
    void aChangeHasTheTypeOfWhatChanged() {
        Expr<String> title = github().event(PULL_REQUEST).changes().title().from();
        assertThat(name(title)).isEqualTo("github.event.changes.title.from");
    }

    @Test
    void anObjectIsAnExpressionItself() {
        assertThat(name(toJson(github().event(PUSH).headCommit()))).isEqualTo("toJSON(github.event.head_commit)");
        assertThat(name(toJson(github().event()))).isEqualTo("toJSON(github.event)");
        assertThat(name(github().event(PUSH).headCommit())).isEqualTo("github.event.head_commit");
    }

    @Test
    void equalPathsOfOneEventAreEqual() {
        assertThat(github().event(PUSH).repository())
                .isEqualTo(github().event(PUSH).repository())
                .hasSameHashCodeAs(github().event(PUSH).repository())
                .isNotEqualTo(github().event(RELEASE).repository())
                .isNotEqualTo(github().event(PUSH).sender());
        assertThat(github().event(PUSH).commits())
                .isEqualTo(github().event(PUSH).commits())
                .isNotEqualTo(github().event(GOLLUM).pages());
        assertThat(github().event(PUSH).ref()).isEqualTo(github().event(PUSH).ref());
    }
}
