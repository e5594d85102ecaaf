package dev.gatewright.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void aLineOfJavaIsTheCallersThatIsNotGatewrights() {
        Origin here = Origin.here();
        assertThat(here.toString()).isEqualTo("OriginTest.java:12");
        assertThat(here.isJava()).isTrue();
        assertThat(here.column()).isZero();
    }

    @Test
    void theJdkIsNobodysCaller() {
        Origin inStream = Stream.of(1).map(number -> Origin.here()).findFirst().orElseThrow();
        assertThat(inStream.toString()).isEqualTo("OriginTest.java:20");
        Origin byReference = Stream.generate(Origin::here).limit(1).findFirst().orElseThrow();
        assertThat(byReference.file()).isEqualTo("OriginTest.java");
    }

    @Test
    void aPlaceInAFileHasLineAndColumn() {
        Origin place = Origin.of("ci.yml", 3, 7);
        assertThat(place.toString()).isEqualTo("ci.yml:3:7");
        assertThat(place.isKnown()).isTrue();
        assertThat(place.isJava()).isFalse();
    }

    @Test
    void anUnknownPlaceSaysSo() {
        assertThat(Origin.unknown().isKnown()).isFalse();
        assertThat(Origin.unknown().toString()).isEqualTo("(unknown place)");
    }

    @Test
    void allPlacesAreEqualSinceWhereAThingWasWrittenIsNoPartOfWhatItIs() {
        assertThat(Origin.of("a.yml", 1, 1)).isEqualTo(Origin.here()).hasSameHashCodeAs(Origin.unknown());
    }

    @Test
    void aLineOfJavaKnowsTheFoldersOfItsPackage() {
        assertThat(Origin.here().path()).isEqualTo("dev/gatewright/source/OriginTest.java");
        assertThat(Origin.of("a/ci.yml", 1, 1).path()).isEqualTo("a/ci.yml");
    }

    @Test
    void aLineThatAnExceptionNamesIsALineOfJava() {
        Origin origin = Origin.of(new StackTraceElement("com.acme.Ci$1", "get", "Ci.java", 23));
        assertThat(origin.toString()).isEqualTo("Ci.java:23");
        assertThat(origin.path()).isEqualTo("com/acme/Ci.java");
        assertThat(origin.isJava()).isTrue();
        assertThat(Origin.of(new StackTraceElement("Ci", "get", null, -1)).toString())
                .isEqualTo("Ci:1");
    }
}
