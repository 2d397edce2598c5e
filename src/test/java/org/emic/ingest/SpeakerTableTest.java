package org.emic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emic.diagnostic.EmicException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakerTableTest {

    @TempDir
    Path folder;

    private SpeakerTable read(String text) throws IOException {
        return SpeakerTable.read(Files.writeString(folder.resolve("speakers.csv"), text));
    }

    @Test
    void rolesHoldEverywhereOrInOneSourceNamedByIdOrFile() throws IOException {
        SpeakerTable table =
                read("speaker,role,source\nINT,interviewer,\nP1,parent,int hill.docx\nP1,worker,int-dane\n");
        assertThat(table.diagnostics()).isEmpty();
        assertThat(table.roles().of("any", "INT")).isEqualTo("interviewer");
        assertThat(table.roles().of("int-hill", "P1")).isEqualTo("parent");
        assertThat(table.roles().of("int-dane", "P1")).isEqualTo("worker");
        assertThat(table.roles().of("any", "P1")).isEmpty();
    }

    @Test
    void rowsThatSayNothingOrContradictAreReportedWithTheirLines() throws IOException {
        SpeakerTable table = read("Speaker;Role\nP1;parent\nP2;\n\nP1;worker\nP1;parent\n");
        assertThat(table.diagnostics())
                .extracting(each -> each.id() + ":" + each.place().line())
                .containsExactly("ING-111:0", "ING-129:3", "ING-130:5");
        assertThat(table.roles().of("any", "P1")).isEqualTo("parent");
    }

    @Test
    void tableWithoutARoleColumnIsAnError() {
        assertThatThrownBy(() -> read("speaker,part\nP1,parent\n"))
                .isInstanceOf(EmicException.class)
                .hasMessageContaining("no column 'role'");
    }
}
