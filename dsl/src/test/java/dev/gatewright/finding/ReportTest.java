package dev.gatewright.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.source.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static Finding at(String file, int line, int column) {
        return Finding.error("code", Origin.of(file, line, column), "Fact.", "Way out.");
    }

    @Test
    void findingsAreSortedByFileLineAndColumnAndThoseWithoutAPlaceAreLast() {
        Finding nowhere = Finding.warning("code", Origin.unknown(), "Fact.", "Way out.");
        Report report = Report.of(List.of(nowhere, at("b", 1, 1), at("a", 10, 1), at("a", 9, 2), at("a", 9, 1)));
        assertThat(report.findings())
                .containsExactly(at("a", 9, 1), at("a", 9, 2), at("a", 10, 1), at("b", 1, 1), nowhere);
    }

    @Test
    void theSameThingIsSaidOnce() {
        assertThat(Report.of(List.of(at("a", 1, 1), at("a", 1, 1))).findings()).hasSize(1);
    }

    @Test
    void theSummaryCountsEachSeverity() {
        Finding warning = Finding.warning("code", Origin.unknown(), "Fact.", "Way out.");
        Finding info = Finding.info("code", Origin.unknown(), "Fact.", "Way out.");
        assertThat(Report.of(List.of(at("a", 1, 1), at("a", 2, 1), warning, info))
                        .summary())
                .isEqualTo("2 errors, 1 warning, 1 note.");
        assertThat(Report.of(List.of()).summary()).isEqualTo("Nothing found.");
    }

    @Test
    void onlyErrorsForbidToEmit() {
        assertThat(Report.of(List.of(Finding.warning("code", Origin.unknown(), "", "")))
                        .hasErrors())
                .isFalse();
        assertThat(Report.of(List.of(at("a", 1, 1))).hasErrors()).isTrue();
    }
}
