package dev.gatewright.emit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final EntryPoint MAIN = new EntryPoint("pipeline/Main.java");

    @Test
    void itSaysWhoMadeTheFileAndHowToMakeItAgain() {
        assertThat(Header.lines(MAIN))
                .containsExactly(
                        "# Made by Gatewright from pipeline/Main.java: don't edit this file.",
                        "# Edit the Java, then run: jbang pipeline/Main.java");
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll @NotEmpty @CharRange(from = ' ', to = '\u024f') String name) {
        EntryPoint entryPoint = new EntryPoint(name.replace('\u007f', 'x').replace('\u0085', 'x'));
        assertThat(Header.read(String.join("\n", Header.lines(entryPoint)))).contains(entryPoint);
        assertThat(Header.read(String.join("\r\n", Header.lines(entryPoint)))).contains(entryPoint);
    }

    @Test
    void itMayStandBelowOtherComments() {
        assertThat(Header.read("#!/bin/sh\n\n# Licence\n" + Header.lines(MAIN).get(0) + "\n"))
                .contains(MAIN);
    }

    @Test
    void aFileThatMentionsItElsewhereHasNone() {
        assertThat(Header.read("name: x\n" + Header.lines(MAIN).get(0))).isEmpty();
        assertThat(Header.read("  " + Header.lines(MAIN).get(0))).isEmpty();
        assertThat(Header.read("# Made by Gatewright from : don't edit this file."))
                .isEmpty();
        assertThat(Header.read("# Made by hand.")).isEmpty();
        assertThat(Header.read("")).isEmpty();
    }

    @Test
    void theCommandIsOneThatAShellTakes() {
        assertThat(new EntryPoint("a b/Main.java").command()).isEqualTo("jbang 'a b/Main.java'");
        assertThat(new EntryPoint("it's/Main.java").command()).isEqualTo("jbang 'it'\\''s/Main.java'");
    }
}
