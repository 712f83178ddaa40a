package se.rehabvagen.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rehabvagen.database.StartRefused;

class MasterKeySourceTests {

    @Test
    void aTrialMakesItsKeyOnceAndOnlyTheOwnerReadsIt(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("data/master.key");

        MasterKeySource.fromFileMadeOnFirstStart(file);
        String first = Files.readString(file);
        MasterKeySource.fromFileMadeOnFirstStart(file);

        assertThat(file).hasContent(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hemligt", "AAAA", "dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0LXRlc3Q="})
    void somethingElseThanThirtyTwoBytesIsRefusedWithoutRepeatingIt(String setting) {
        assertThatThrownBy(() -> MasterKeySource.fromSetting(setting))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("REHABVAGEN_MASTER_KEY ska hålla 32 slumpade byte i Base64")
                .hasMessageNotContaining(setting);
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path directory) {
        Path file = directory.resolve("nyckel");

        assertThatThrownBy(() -> MasterKeySource.fromFile(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Huvudnyckelns fil %s kan inte läsas.".formatted(file));
    }
}
