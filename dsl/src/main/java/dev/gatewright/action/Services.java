package dev.gatewright.action;

import dev.gatewright.workflow.job.Service;

/**
 * Servers that tests need, as services that are ready when a job's steps start. Each opens its own port on the runner.
 *
 * <p>Their passwords are known to all, since nobody but the job's own steps reaches them.
 */
final class Services {

    private Services() {}

    static Service postgres(String version) {
        return postgresOf("postgres:" + version);
    }

    static Service postgres(String version, String digest) {
        return postgresOf(exactly("postgres:" + version, digest));
    }

    /** User, password and database are all {@code postgres}; while it sets itself up, the server doesn't listen on TCP. */
    private static Service postgresOf(String image) {
        return Service.image(image)
                .env("POSTGRES_PASSWORD", "postgres")
                .ports("5432:5432")
                .healthCheck("pg_isready --host 127.0.0.1 --username postgres");
    }

    static Service mysql(String version) {
        return mysqlOf("mysql:" + version);
    }

    static Service mysql(String version, String digest) {
        return mysqlOf(exactly("mysql:" + version, digest));
    }

    /** While it sets itself up, the server listens on a socket alone: asking by TCP waits until it is really there. */
    private static Service mysqlOf(String image) {
        return Service.image(image)
                .env("MYSQL_ROOT_PASSWORD", "mysql")
                .env("MYSQL_DATABASE", "mysql_test")
                .ports("3306:3306")
                .healthCheck("mysqladmin ping --protocol=tcp --password=mysql");
    }

    static Service redis(String version) {
        return redisOf("redis:" + version);
    }

    static Service redis(String version, String digest) {
        return redisOf(exactly("redis:" + version, digest));
    }

    private static Service redisOf(String image) {
        return Service.image(image).ports("6379:6379").healthCheck("redis-cli ping");
    }

    /** What the digest says is what is pulled; the tag is for readers. */
    private static String exactly(String image, String digest) {
        return image + "@" + digest;
    }
}
