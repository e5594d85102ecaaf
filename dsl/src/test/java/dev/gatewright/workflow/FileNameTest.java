package dev.gatewright.workflow;

import static dev.gatewright.Gatewright.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.workflow.metadata.CompositeAction;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aFileIsNamedAfterItsWorkflow() {
        assertThat(workflow("Build & test").fileName()).isEqualTo("build-test.yml");
        assertThat(workflow("CI").file("other.yml").fileName()).isEqualTo("other.yml");
    }

    @Test
    void lettersLoseTheirAccentsAndWhatIsNoLetterOfAsciiIsLeftOut() {
        assertThat(workflow("Prüfung déjà vu №5").fileName()).isEqualTo("prufung-deja-vu-no5.yml");
        assertThat(workflow("🚀").fileName()).isEqualTo("workflow.yml");
        assertThat(CompositeAction.of("Grüße an_alle").folderName()).isEqualTo("gru-e-an_alle");
    }
}
