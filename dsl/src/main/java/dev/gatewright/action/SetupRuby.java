package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Puts a version of Ruby on the path, and installs the bundle when asked to.
 *
 * <p>Source: the {@code action.yml} of {@code ruby/setup-ruby}.
 */
public final class SetupRuby extends ActionStep<SetupRuby> {

    /** The folder that Ruby lies in. */
    public static final Output<String> RUBY_PREFIX = Output.of("ruby-prefix", String.class);

    private SetupRuby(UsesStep step) {
        super(step);
    }

    /**
     * Puts a version of Ruby on the path, and installs the bundle when asked to.
     *
     * @return the action
     */
    public static SetupRuby setupRuby() {
        return new SetupRuby(Pin.SETUP_RUBY.step());
    }

    /**
     * The engine and the version, such as {@code 3.4} or {@code jruby}.
     *
     * @param rubyVersion the engine and the version, such as {@code 3.4} or {@code jruby}
     * @return the action
     */
    public SetupRuby rubyVersion(String rubyVersion) {
        return set("ruby-version", rubyVersion);
    }

    /**
     * The engine and the version, such as {@code 3.4} or {@code jruby}; GitHub computes it.
     *
     * @param rubyVersion the engine and the version, such as {@code 3.4} or {@code jruby}
     * @return the action
     */
    public SetupRuby rubyVersion(Expr<?> rubyVersion) {
        return set("ruby-version", rubyVersion);
    }

    /**
     * The version of RubyGems: {@code default}, {@code latest} or a number.
     *
     * @param rubygems the version of RubyGems: {@code default}, {@code latest} or a number
     * @return the action
     */
    public SetupRuby rubygems(String rubygems) {
        return set("rubygems", rubygems);
    }

    /**
     * The version of RubyGems: {@code default}, {@code latest} or a number; GitHub computes it.
     *
     * @param rubygems the version of RubyGems: {@code default}, {@code latest} or a number
     * @return the action
     */
    public SetupRuby rubygems(Expr<?> rubygems) {
        return set("rubygems", rubygems);
    }

    /**
     * The version of Bundler: {@code Gemfile.lock}, {@code default}, {@code latest}, {@code none} or a number.
     *
     * @param bundler the version of Bundler: {@code Gemfile.lock}, {@code default}, {@code latest}, {@code none} or a number
     * @return the action
     */
    public SetupRuby bundler(String bundler) {
        return set("bundler", bundler);
    }

    /**
     * The version of Bundler: {@code Gemfile.lock}, {@code default}, {@code latest}, {@code none} or a number; GitHub
     * computes it.
     *
     * @param bundler the version of Bundler: {@code Gemfile.lock}, {@code default}, {@code latest}, {@code none} or a number
     * @return the action
     */
    public SetupRuby bundler(Expr<?> bundler) {
        return set("bundler", bundler);
    }

    /**
     * Whether the bundle is installed and cached.
     *
     * @param bundlerCache whether the bundle is installed and cached
     * @return the action
     */
    public SetupRuby bundlerCache(boolean bundlerCache) {
        return set("bundler-cache", bundlerCache);
    }

    /**
     * Whether the bundle is installed and cached; GitHub computes it.
     *
     * @param bundlerCache whether the bundle is installed and cached
     * @return the action
     */
    public SetupRuby bundlerCache(Expr<Boolean> bundlerCache) {
        return set("bundler-cache", bundlerCache);
    }

    /**
     * The folder of the files that name versions, and of the {@code Gemfile}.
     *
     * @param workingDirectory the folder of the files that name versions, and of the {@code Gemfile}
     * @return the action
     */
    public SetupRuby workingDirectory(String workingDirectory) {
        return set("working-directory", workingDirectory);
    }

    /**
     * The folder of the files that name versions, and of the {@code Gemfile}; GitHub computes it.
     *
     * @param workingDirectory the folder of the files that name versions, and of the {@code Gemfile}
     * @return the action
     */
    public SetupRuby workingDirectory(Expr<?> workingDirectory) {
        return set("working-directory", workingDirectory);
    }

    /**
     * A word that makes an old cache of the bundle void.
     *
     * @param cacheVersion a word that makes an old cache of the bundle void
     * @return the action
     */
    public SetupRuby cacheVersion(String cacheVersion) {
        return set("cache-version", cacheVersion);
    }

    /**
     * A word that makes an old cache of the bundle void; GitHub computes it.
     *
     * @param cacheVersion a word that makes an old cache of the bundle void
     * @return the action
     */
    public SetupRuby cacheVersion(Expr<?> cacheVersion) {
        return set("cache-version", cacheVersion);
    }

    /**
     * Whether the runner is one's own, where no prebuilt Ruby fits.
     *
     * @param selfHosted whether the runner is one's own, where no prebuilt Ruby fits
     * @return the action
     */
    public SetupRuby selfHosted(boolean selfHosted) {
        return set("self-hosted", selfHosted);
    }

    /**
     * Whether the runner is one's own, where no prebuilt Ruby fits; GitHub computes it.
     *
     * @param selfHosted whether the runner is one's own, where no prebuilt Ruby fits
     * @return the action
     */
    public SetupRuby selfHosted(Expr<Boolean> selfHosted) {
        return set("self-hosted", selfHosted);
    }

    /**
     * The compilers on Windows: {@code default} or {@code none}.
     *
     * @param windowsToolchain the compilers on Windows: {@code default} or {@code none}
     * @return the action
     */
    public SetupRuby windowsToolchain(String windowsToolchain) {
        return set("windows-toolchain", windowsToolchain);
    }

    /**
     * The compilers on Windows: {@code default} or {@code none}; GitHub computes it.
     *
     * @param windowsToolchain the compilers on Windows: {@code default} or {@code none}
     * @return the action
     */
    public SetupRuby windowsToolchain(Expr<?> windowsToolchain) {
        return set("windows-toolchain", windowsToolchain);
    }

    /**
     * The token that downloads Ruby.
     *
     * @param token the token that downloads Ruby
     * @return the action
     */
    public SetupRuby token(String token) {
        return set("token", token);
    }

    /**
     * The token that downloads Ruby; GitHub computes it.
     *
     * @param token the token that downloads Ruby
     * @return the action
     */
    public SetupRuby token(Expr<?> token) {
        return set("token", token);
    }

    @Override
    protected SetupRuby view(UsesStep other) {
        return new SetupRuby(other);
    }
}
