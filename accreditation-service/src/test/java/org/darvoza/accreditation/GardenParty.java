package org.darvoza.accreditation;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Submission;
import org.darvoza.testkit.Samples;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// A second conference, which clears volunteers by itself: the house's own has people decide every
/// case.
@Configuration(proxyBeanMethods = false)
public class GardenParty {

  private static final String CODE = "garden-2022";

  @Bean
  @Primary
  Conferences withTheGardenParty(@Value("${darvoza.conferences}") Path own) throws IOException {
    var folder = Files.createTempDirectory("conferences-");
    var file = own.resolve("dushanbe-2022.yml");
    var text = Files.readString(file);
    Files.writeString(folder.resolve(file.getFileName()), text);
    Files.writeString(
        folder.resolve(CODE + ".yml"),
        text.replace("code: dushanbe-2022", "code: " + CODE)
            .replace("VOLUNTEER: {", "VOLUNTEER: { autoClear: { sampleOneIn: 2 },"));
    return Conferences.read(folder);
  }

  public static Submission to(Submission submission) {
    return Samples.at(CODE, submission);
  }
}
