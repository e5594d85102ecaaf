package dev.gatewright.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServicesTest {

    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    @Test
    void postgresIsReadyWhenItAnswersByTcp() {
        assertThat(Actions.postgres("16").toString()).isEqualTo("""
                        image: postgres:16
                        env:
                          POSTGRES_PASSWORD: postgres
                        ports: [5432:5432]
                        options: --health-cmd "pg_isready --host 127.0.0.1 --username postgres" --health-interval 10s --health-timeout 5s --health-retries 5\
                        """);
    }

    @Test
    void redisIsReadyWhenItAnswers() {
        assertThat(Actions.redis("7").toString())
                .contains("image: redis:7\n", "6379:6379", "--health-cmd \"redis-cli ping\"");
    }

    @Test
    void mysqlIsReadyWhenItAnswersByTcp() {
        assertThat(Actions.mysql("8.4").toString())
                .contains(
                        "image: mysql:8.4\n",
                        "MYSQL_ROOT_PASSWORD: mysql",
                        "3306:3306",
                        "mysqladmin ping --protocol=tcp");
    }

    @Test
    void aDigestSaysWhichImageItIs() {
        assertThat(Actions.postgres("16", DIGEST).toString()).startsWith("image: postgres:16@" + DIGEST + "\n");
        assertThat(Actions.mysql("8.4", DIGEST).toString()).startsWith("image: mysql:8.4@" + DIGEST + "\n");
        assertThat(Actions.redis("7", DIGEST).toString()).startsWith("image: redis:7@" + DIGEST + "\n");
    }
}
