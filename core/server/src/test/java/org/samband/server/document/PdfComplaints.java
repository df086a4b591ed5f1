package org.samband.server.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has to say against a file. */
public final class PdfComplaints {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfComplaints() {}

    /** Returns what breaks the rules of PDF/A-2a and PDF/UA-1. */
    public static List<String> ofAccessibleArchive(byte[] pdf) throws VeraPDFException, IOException {
        var complaints = new ArrayList<>(of(pdf, PDFAFlavour.PDFA_2_A));
        complaints.addAll(of(pdf, PDFAFlavour.PDFUA_1));
        return complaints;
    }

    static List<String> of(byte[] pdf, PDFAFlavour flavour) throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 20, false, true, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
