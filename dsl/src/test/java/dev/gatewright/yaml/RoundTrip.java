package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Reads, prints and reads again. */
final class RoundTrip {

    private RoundTrip() {}

    /** Demands that a text that can be read means the same once formatted, keeps its comments, and stays as it is then. */
    static void check(String file, String text) {
        Reading first = Yaml.read(file, text);
        if (!first.isReadable()) {
            assertThat(first.documents()).isEmpty();
            return;
        }
        String once = Yaml.print(first.documents());
        Reading second = Yaml.read(file, once);
        assertThat(second.problems().stream().map(Problem::code).filter(Problem.Code::isFatal))
                .as(() -> "readable again:\n" + second.problems() + text + "\n--- formatted\n" + once)
                .isEmpty();
        assertThat(second.documents().equals(first.documents()))
                .as(() -> "the same meaning:\n" + text + "\n--- formatted\n" + once)
                .isTrue();
        assertThat(codes(second)).isEqualTo(codes(first));
        assertThat(CommentScan.comments(once))
                .as(() -> "the same comments:\n" + text + "\n--- formatted\n" + once)
                .isEqualTo(CommentScan.comments(text));
        assertThat(Yaml.print(second.documents()))
                .as(() -> "the second round changes nothing:\n" + text + "\n--- formatted\n" + once)
                .isEqualTo(once);
    }

    private static List<Problem.Code> codes(Reading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }
}
