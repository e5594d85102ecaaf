package dev.gatewright.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.emit.Change.Kind;
import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

    private static final EntryPoint OURS = new EntryPoint("pipeline/Main.java");
    private static final EntryPoint THEIRS = new EntryPoint("tools/Main.java");

    @TempDir
    Path root;

    private static EmittedFile file(String path, String content) {
        return new EmittedFile(path, made(OURS, content), Origin.unknown());
    }

    private static EmittedFile workflow(String name) {
        return file(".github/workflows/" + name, "name: " + name + "\n");
    }

    private static String made(EntryPoint entryPoint, String content) {
        return String.join("\n", Header.lines(entryPoint)) + "\n\n" + content;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private Plan plan(EmittedFile... files) throws IOException {
        return Plan.of(root, OURS, List.of(files));
    }

    private static Map<String, Kind> kinds(Plan plan) {
        Map<String, Kind> kinds = new TreeMap<>();
        plan.changes().forEach(change -> kinds.put(change.path(), change.kind()));
        return kinds;
    }

    private static List<String> codes(Plan plan) {
        return plan.findings().stream().map(Finding::code).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsNotThereIsCreatedWithItsFolders() throws IOException {
        Plan plan = plan(workflow("ci.yml"), file(".github/actions/a/action.yml", "name: a\n"));
        assertThat(kinds(plan))
                .containsEntry(".github/workflows/ci.yml", Kind.CREATE)
                .containsEntry(".github/actions/a/action.yml", Kind.CREATE);
        plan.carryOut();
        assertThat(root.resolve(".github/workflows/ci.yml"))
                .hasContent(workflow("ci.yml").text());
        assertThat(files()).containsExactly(".github/actions/a/action.yml", ".github/workflows/ci.yml");
    }

    @Test
    void aSecondTimeNothingIsToBeDone() throws IOException {
        plan(workflow("ci.yml")).carryOut();
        Plan again = plan(workflow("ci.yml"));
        assertThat(again.isDone()).isTrue();
        assertThat(kinds(again)).containsEntry(".github/workflows/ci.yml", Kind.KEEP);
    }

    @Test
    void aCheckoutWithCrlfIsTheSame() throws IOException {
        write(".github/workflows/ci.yml", workflow("ci.yml").text().replace("\n", "\r\n"));
        assertThat(plan(workflow("ci.yml")).isDone()).isTrue();
    }

    @Test
    void whatDiffersIsUpdatedWithLf() throws IOException {
        write(".github/workflows/ci.yml", made(OURS, "name: old\n").replace("\n", "\r\n"));
        Plan plan = plan(workflow("ci.yml"));
        assertThat(kinds(plan)).containsEntry(".github/workflows/ci.yml", Kind.UPDATE);
        plan.carryOut();
        assertThat(Files.readString(root.resolve(".github/workflows/ci.yml")))
                .isEqualTo(workflow("ci.yml").text());
    }

    @Test
    void aLeftoverOfThisEntryPointGoesAndAllOthersStay() throws IOException {
        write(".github/workflows/old.yml", made(OURS, "name: old\n"));
        write(".github/actions/old/action.yml", made(OURS, "name: old\n"));
        write(".github/workflows/theirs.yml", made(THEIRS, "name: theirs\n"));
        write(".github/workflows/hand.yaml", "name: made by hand\n");
        write(".github/actions/hand/action.yml", "name: made by hand\n");
        write(".github/actions/hand/index.js", "// a program\n");
        write(".github/dependabot.yml", "version: 2\n");
        Plan plan = plan(workflow("ci.yml"));
        assertThat(kinds(plan))
                .containsEntry(".github/workflows/old.yml", Kind.DELETE)
                .containsEntry(".github/actions/old/action.yml", Kind.DELETE)
                .containsEntry(".github/workflows/ci.yml", Kind.CREATE)
                .hasSize(3);
        assertThat(plan.leftAlone())
                .containsExactly(
                        ".github/actions/hand/action.yml",
                        ".github/workflows/hand.yaml",
                        ".github/workflows/theirs.yml");
        plan.carryOut();
        assertThat(files())
                .containsExactly(
                        ".github/actions/hand/action.yml",
                        ".github/actions/hand/index.js",
                        ".github/dependabot.yml",
                        ".github/workflows/ci.yml",
                        ".github/workflows/hand.yaml",
                        ".github/workflows/theirs.yml");
        assertThat(root.resolve(".github/actions/old")).doesNotExist();
    }

    @Test
    void twoEntryPointsShareARepository() throws IOException {
        EmittedFile theirs = new EmittedFile(".github/workflows/b.yml", made(THEIRS, "name: b\n"), Origin.unknown());
        plan(workflow("a.yml")).carryOut();
        Plan.of(root, THEIRS, List.of(theirs)).carryOut();
        assertThat(plan(workflow("a.yml")).isDone()).isTrue();
        plan().carryOut();
        assertThat(files()).containsExactly(".github/workflows/b.yml");
    }

    @Test
    void aFileWithoutAHeaderIsNeverOverwritten() throws IOException {
        write(".github/workflows/ci.yml", "name: made by hand\n");
        Plan plan = plan(workflow("ci.yml"), workflow("other.yml"));
        assertThat(codes(plan)).containsExactly("file-in-the-way");
        assertThat(plan.isDone()).isFalse();
        assertThatThrownBy(plan::carryOut).isInstanceOf(IllegalStateException.class);
        assertThat(files()).containsExactly(".github/workflows/ci.yml");
    }

    @Test
    void aFileOfAnotherEntryPointIsNeverOverwritten() throws IOException {
        write(".github/workflows/ci.yml", made(THEIRS, "name: theirs\n"));
        assertThat(codes(plan(workflow("ci.yml")))).containsExactly("file-of-another-pipeline");
    }

    @Test
    void aFolderInTheWayIsRefused() throws IOException {
        write(".github/workflows/ci.yml/file", "");
        assertThat(codes(plan(workflow("ci.yml")))).containsExactly("file-in-the-way");
    }

    @Test
    void someFilesAloneLeaveNoLeftovers() throws IOException {
        write(".github/workflows/old.yml", made(OURS, "name: old\n"));
        Plan plan = Plan.ofSome(root, OURS, List.of(workflow("ci.yml")));
        assertThat(kinds(plan)).containsOnlyKeys(".github/workflows/ci.yml");
    }

    @Test
    void whatAWriteThatWasKilledLeftBehindGoesWhenNobodyCanBeWritingItAnyMore() throws IOException {
        String path = ".github/workflows/.ci.yml.gatewright-1-a-new.tmp";
        write(path, made(OURS, "name: half\n"));
        assertThat(plan().isDone()).isTrue();
        Files.setLastModifiedTime(root.resolve(path), java.nio.file.attribute.FileTime.fromMillis(0));
        assertThat(kinds(plan())).containsEntry(path, Kind.DELETE);
    }

    @Test
    void aScriptIsLookedAfterLikeAWorkflow() throws IOException {
        EmittedFile script = file(".github/scripts/deploy.sh", "echo\n");
        plan(script).carryOut();
        assertThat(plan(script).isDone()).isTrue();
        assertThat(kinds(plan())).containsEntry(".github/scripts/deploy.sh", Kind.DELETE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aLinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("ci.yml"), made(OURS, "name: elsewhere\n"));
        Files.createDirectories(root.resolve(".github/workflows"));
        Files.createSymbolicLink(root.resolve(".github/workflows/ci.yml"), elsewhere.resolve("ci.yml"));
        Files.createSymbolicLink(root.resolve(".github/workflows/gone.yml"), elsewhere.resolve("gone.yml"));
        Files.createSymbolicLink(root.resolve(".github/actions"), elsewhere);
        assertThat(codes(plan(workflow("ci.yml"), workflow("gone.yml"), file(".github/actions/a/action.yml", ""))))
                .containsExactly("link-out-of-github", "link-out-of-github", "link-out-of-github");
        assertThat(elsewhere.resolve("ci.yml")).content().contains("elsewhere");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aFolderThatIsALinkOutOfTheRepositoryIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(root.resolve(".github"), elsewhere);
        assertThat(codes(plan(workflow("ci.yml")))).containsExactly("link-out-of-github");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aLinkWithinTheFolderStaysALink() throws IOException {
        write(".github/shared/ci.yml", made(OURS, "name: old\n"));
        Files.createDirectories(root.resolve(".github/workflows"));
        Path link = Files.createSymbolicLink(root.resolve(".github/workflows/ci.yml"), Path.of("../shared/ci.yml"));
        Plan.ofSome(root, OURS, List.of(workflow("ci.yml"))).carryOut();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(root.resolve(".github/shared/ci.yml"))
                .hasContent(workflow("ci.yml").text());
    }

    @Test
    void bytesThatAreNoTextAreADifferenceLikeAnyOther() throws IOException {
        write(".github/workflows/ci.yml", "");
        byte[] header = made(OURS, "name: ").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(header, header.length + 2);
        bytes[header.length] = (byte) 0xff;
        Files.write(root.resolve(".github/workflows/ci.yml"), bytes);
        assertThat(kinds(plan(workflow("ci.yml")))).containsEntry(".github/workflows/ci.yml", Kind.UPDATE);
    }
}
