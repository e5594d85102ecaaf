package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.finding.Palette;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void coloursAreForTerminals() {
        assertThat(Terminal.palette(Map.of(), true)).isEqualTo(Palette.ANSI);
        assertThat(Terminal.palette(Map.of(), false)).isEqualTo(Palette.PLAIN);
        assertThat(Terminal.palette(Map.of("TERM", "dumb"), true)).isEqualTo(Palette.PLAIN);
        assertThat(Terminal.palette(Map.of("CLICOLOR", "0"), true)).isEqualTo(Palette.PLAIN);
    }

    @Test
    void noColorHoldsUnlessItIsEmpty() {
        assertThat(Terminal.palette(Map.of("NO_COLOR", "1"), true)).isEqualTo(Palette.PLAIN);
        assertThat(Terminal.palette(Map.of("NO_COLOR", ""), true)).isEqualTo(Palette.ANSI);
        assertThat(Terminal.palette(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), true))
                .isEqualTo(Palette.PLAIN);
    }

    @Test
    void coloursCanBeForced() {
        assertThat(Terminal.palette(Map.of("FORCE_COLOR", "1"), false)).isEqualTo(Palette.ANSI);
        assertThat(Terminal.palette(Map.of("CLICOLOR_FORCE", "1"), false)).isEqualTo(Palette.ANSI);
        assertThat(Terminal.palette(Map.of("FORCE_COLOR", "0"), false)).isEqualTo(Palette.PLAIN);
        assertThat(Terminal.palette(Map.of("CLICOLOR_FORCE", "0"), false)).isEqualTo(Palette.PLAIN);
    }

    @Test
    void aStreamThatIsNoTerminalIsSeen() {
        // Whoever runs tests reads their output from a pipe or a file.
        assertThat(Terminal.isTerminal(99, Map.of())).isFalse();
    }
}
