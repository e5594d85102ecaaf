package dev.gatewright.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    @Test
    void theNearestIsOffered() {
        assertThat(Candidates.help("pyton-version", List.of("cache", "python-version"), "None."))
                .isEqualTo("Did you mean `python-version`?");
        assertThat(Candidates.closest("stesp", List.of("vars", "steps"))).contains("steps");
        assertThat(Candidates.closest("secret", List.of("env", "github"))).isEmpty();
    }

    @Test
    void whereNothingIsNearTheyAreListedSortedAndCapped() {
        assertThat(Candidates.help("zzz", List.of("b", "a", "c"), "None.")).isEqualTo("There are `a`, `b` and `c`.");
        assertThat(Candidates.list(List.of("l", "k", "j", "i", "h", "g", "f", "e", "d", "c", "b", "a")))
                .endsWith("`j` and 2 more");
        assertThat(Candidates.help("x", List.of(), "None.")).isEqualTo("None.");
    }

    @Test
    void aWordThatGoesOnInOneNameOnlyWasMeantToGoOn() {
        assertThat(Candidates.closest("read", List.of("read-all", "write-all"))).hasValue("read-all");
        assertThat(Candidates.closest("write-all", List.of("none", "read", "write")))
                .hasValue("write");
        assertThat(Candidates.closest("ubuntu", List.of("ubuntu-24.04", "ubuntu-latest")))
                .isEmpty();
        assertThat(Candidates.only("read", List.of("read-all", "write-all")))
                .as("not surely")
                .isEmpty();
    }

    @Test
    void aSingleLetterIsLikeNoOther() {
        assertThat(Candidates.closest("b", List.of("a", "c"))).isEmpty();
        assertThat(Candidates.closest("b", List.of("B"))).hasValue("B");
    }

    @Test
    void aWordThatIsCutShortIsTold() {
        assertThat(Candidates.closest("bool", List.of("boolean", "number"))).hasValue("boolean");
        assertThat(Candidates.closest("open", List.of("opened", "reopened"))).hasValue("opened");
        assertThat(Candidates.closest("repo", List.of("repository_id", "repository")))
                .as("all of them begin with it")
                .hasValue("repository");
        assertThat(Candidates.closest("ubuntu-24", List.of("ubuntu-22.04", "ubuntu-24.04", "ubuntu-24.04-arm")))
                .hasValue("ubuntu-24.04");
        assertThat(Candidates.closest("la", List.of("label")))
                .as("two letters tell nothing")
                .isEmpty();
    }

    @Test
    void aSlipIsOneLetterThatIsChangedAddedDroppedOrSwapped() {
        for (String slip : List.of("checkot", "checkoutt", "chackout", "chekcout", "CHECKOT", "heckout", "checkou")) {
            assertThat(Candidates.isSlip(slip, List.of("checkout", "cache")))
                    .as(slip)
                    .isTrue();
        }
        for (String other : List.of("checkout", "CheckOut", "chcekuot", "chckot", "outcheck", "", "checkout2x")) {
            assertThat(Candidates.isSlip(other, List.of("checkout", "cache")))
                    .as(other)
                    .isFalse();
        }
        assertThat(Candidates.isSlip("aab", List.of("ab"))).isTrue();
        assertThat(Candidates.isSlip("a", List.of(""))).isTrue();
        assertThat(Candidates.isSlip("ba", List.of("ab"))).isTrue();
    }
}
