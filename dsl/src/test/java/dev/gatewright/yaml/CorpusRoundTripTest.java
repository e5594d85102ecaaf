package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files, read and printed: they mean the same, keep every comment, and a second round changes no byte. */
class CorpusRoundTripTest {

    private int equal;
    private int stable;
    private int commentsIn;
    private int commentsOut;
    private final List<String> failures = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"corpus, 842", "actions, 401"})
    void everyFileComesBack(String set, int atLeast) {
        Path folder = Shared.folder(set);
        List<Path> files = Shared.yamlFiles(folder);
        files.forEach(file -> tryOut(folder.relativize(file).toString(), Shared.text(file)));
        System.out.printf(
                "%s: read %d, equal %d, unchanged by a second round %d, comments in %d, out %d%n",
                set, files.size(), equal, stable, commentsIn, commentsOut);
        assertThat(files).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(failures).isEmpty();
        assertThat(equal).isEqualTo(files.size());
        assertThat(stable).isEqualTo(files.size());
        assertThat(commentsOut).isEqualTo(commentsIn);
    }

    private void tryOut(String file, String text) {
        Reading first = Yaml.read(file, text);
        String once = Yaml.print(first.documents());
        Reading second = Yaml.read(file, once);
        List<String> before = CommentScan.comments(text);
        List<String> after = CommentScan.comments(once);
        boolean same = first.isReadable() && second.documents().equals(first.documents());
        boolean still = Yaml.print(second.documents()).equals(once);
        equal += same ? 1 : 0;
        stable += still ? 1 : 0;
        commentsIn += before.size();
        commentsOut += after.size();
        if (!same || !still || !before.equals(after)) {
            failures.add(file);
        }
    }
}
