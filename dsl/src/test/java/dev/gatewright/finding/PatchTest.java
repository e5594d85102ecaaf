package dev.gatewright.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.source.Span;
import org.junit.jupiter.api.Test;

class PatchTest {

    private static Fix fix(int line, int column, int endLine, int endColumn, String text) {
        return Fix.safe("Change it", new Span("f", line, column, endLine, endColumn), text);
    }

    @Test
    void editsKeepTheirPlacesWhateverChangesAroundThem() {
        Patch patch = new Patch();
        assertThat(patch.add(fix(1, 1, 1, 2, "long"))).isTrue();
        assertThat(patch.add(fix(1, 3, 1, 4, ""))).isTrue();
        assertThat(patch.add(fix(3, 2, 3, 2, "!"))).isTrue();
        assertThat(patch.applyTo("a b\r\n\rc\n")).isEqualTo("long \r\n\rc!\n");
    }

    @Test
    void whatTouchesAnEarlierFixWaits() {
        Patch patch = new Patch();
        patch.add(fix(1, 2, 2, 1, ""));
        assertThat(patch.add(fix(1, 1, 1, 3, "x"))).isFalse();
        assertThat(patch.add(fix(1, 2, 1, 2, "x"))).isFalse();
        assertThat(patch.add(fix(2, 1, 2, 2, "x"))).isTrue();
        assertThat(patch.applyTo("abc\ndef")).isEqualTo("axef");
    }

    @Test
    void aByteOrderMarkIsNoColumn() {
        Patch patch = new Patch();
        patch.add(fix(1, 1, 1, 2, "x"));
        assertThat(patch.applyTo("\ufeffab")).isEqualTo("\ufeffxb");
    }
}
