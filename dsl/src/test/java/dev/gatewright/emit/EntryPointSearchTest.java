package dev.gatewright.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Definitions;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryPointSearchTest {

    private static final Origin MAIN = Origin.of(new StackTraceElement("Main", "main", "Main.java", 9));
    private static final Pipeline PIPELINE = Pipeline.pipeline(Definitions.WORKFLOW);

    @TempDir
    Path root;

    private void files(String... paths) throws IOException {
        for (String path : paths) {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), "");
        }
    }

    private EntryPointSearch search(Pipeline pipeline) {
        return EntryPointSearch.of(root, pipeline, MAIN);
    }

    private List<String> candidates() {
        return search(PIPELINE).candidates().stream().map(EntryPoint::name).toList();
    }

    @Test
    void aNameThatWasGivenHolds() {
        EntryPointSearch search = search(Pipeline.pipeline("tools/Main.java", Definitions.WORKFLOW));
        assertThat(search.likely()).contains(new EntryPoint("tools/Main.java"));
        assertThat(search.candidates()).containsExactly(new EntryPoint("tools/Main.java"));
    }

    @Test
    void theOneFileOfThatNameIsMeant() throws IOException {
        files("tools/ci/Main.java", "tools/ci/Other.java");
        assertThat(search(PIPELINE).likely()).isEmpty();
        assertThat(candidates()).containsExactly("tools/ci/Main.java");
    }

    @Test
    void theUsualPlaceIsSeenAtOneLook() throws IOException {
        files("pipeline/Main.java");
        assertThat(search(PIPELINE).likely()).contains(new EntryPoint("pipeline/Main.java"));
    }

    @Test
    void ofSeveralTheOneBesideTheDefinitionsIsMeant() throws IOException {
        files("app/Main.java", "tools/pipeline/Main.java", "tools/pipeline/src/com/acme/Definitions.java");
        assertThat(candidates()).containsExactly("tools/pipeline/Main.java");
    }

    @Test
    void aProgramAtTheRootIsNotTakenForAPipelineBelowIt() throws IOException {
        files("Main.java", "pipeline/Main.java", "pipeline/src/com/acme/Definitions.java");
        assertThat(candidates()).containsExactly("pipeline/Main.java");
    }

    @Test
    void twoThatLookAlikeAreNotGuessedAtSinceTheFilesOfOneWouldBeTheLeftoversOfTheOther() throws IOException {
        files(
                "a/pipeline/Main.java",
                "a/pipeline/src/com/acme/Definitions.java",
                "b/pipeline/Main.java",
                "b/pipeline/src/com/acme/Definitions.java");
        assertThat(candidates()).containsExactly("a/pipeline/Main.java", "b/pipeline/Main.java");
    }

    @Test
    void aClassInAPackageIsFoundByItsFolders() throws IOException {
        files("ci/src/main/java/com/acme/Main.java", "ci/src/main/java/org/other/Main.java");
        Origin main = Origin.of(new StackTraceElement("org.other.Main", "main", "Main.java", 9));
        assertThat(EntryPointSearch.of(root, PIPELINE, main).candidates())
                .containsExactly(new EntryPoint("ci/src/main/java/org/other/Main.java"));
    }

    @Test
    void whatWasBuiltAndOtherRepositoriesAreNotSearched() throws IOException {
        files("target/Main.java", "x/node_modules/Main.java", ".hidden/Main.java", "sub/.git/HEAD", "sub/Main.java");
        assertThat(candidates()).isEmpty();
    }

    @Test
    void nobodyIsFoundWithoutALineOfJava() throws IOException {
        files("pipeline/Main.java");
        EntryPointSearch search = EntryPointSearch.of(root, PIPELINE, Origin.unknown());
        assertThat(search.likely()).isEmpty();
        assertThat(search.candidates()).isEmpty();
    }
}
