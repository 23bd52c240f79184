// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/signedformdocument.h"

#include "core/localtime.h"
#include "print/documentwords.h"
#include "screening/signedcontent.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qreal bodySize = 9.5;

QString answerText(const SignedAnswer& answer, const DocumentText& say)
{
    if (answer.answer.isEmpty())
        return u"–"_s;
    if (answer.kind == QuestionKind::YesNo)
        return answer.answer == u"yes"_s ? say(QT_TRANSLATE_NOOP("Document", "Yes")) : say(QT_TRANSLATE_NOOP("Document", "No"));
    if (answer.kind == QuestionKind::Date)
        return say.day(QDate::fromString(answer.answer, Qt::ISODate));
    return answer.answer;
}

TableBlock answersTable(const SignedContent& content, const DocumentText& say)
{
    TableBlock table;
    table.size = bodySize;
    table.columns = {{say(QT_TRANSLATE_NOOP("Document", "Question")), DocColumnKind::Text}, {say(QT_TRANSLATE_NOOP("Document", "Answer")), DocColumnKind::Text}};
    for (const SignedAnswer& answer : content.answers)
        table.rows.append({{answer.question, answerText(answer, say)}});
    return table;
}

void addSignature(Document& document, const SignedForm& form, const SignedContent& content, const DocumentText& say)
{
    document.blocks.append(SpaceBlock{14});
    document.blocks.append(HeadingBlock{say(QT_TRANSLATE_NOOP("Document", "Signature"))});
    if (content.typed)
        document.blocks.append(TextBlock{say(QT_TRANSLATE_NOOP("Document", "Signed by typing the full name: %1")).arg(form.signerName), DocInk::Ink, 11, true});
    else
        document.blocks.append(PictureBlock{QImage::fromData(form.signature, "PNG"), 64});
    QList<DocFact> facts{{say(QT_TRANSLATE_NOOP("Document", "Name")), form.signerName, true},
                         {say(QT_TRANSLATE_NOOP("Document", "Signed on")), say.day(form.signedOn)}};
    if (form.expiresOn.isValid())
        facts.append({say(QT_TRANSLATE_NOOP("Document", "Counts until")), say.day(form.expiresOn)});
    facts.append({say(QT_TRANSLATE_NOOP("Document", "Seal")), QString::fromLatin1(hashOf(form).toHex().left(32))});
    document.blocks.append(FactsBlock{facts});
}

} // namespace

Result<Document> signedFormDocument(const SignedForm& form, const QString& client, const Letterhead& head)
{
    TD_TRY_ASSIGN(const SignedContent content, contentFromJson(form.content));
    const DocumentText say(content.language, head.supplier.country);
    Document document = blankDocument(head, say, head.supplier);
    if (document.paper == DocPaper::Roll)
        document.paper = DocPaper::Letter;
    document.title = form.title;
    document.fileName = u"%1 %2 %3.pdf"_s.arg(form.title, client, form.signedOn.toString(Qt::ISODate));
    document.resource = form.kind == FormKind::Screening ? "client-health" : "waiver";
    document.subject = AnyId(form.client.raw());
    document.client = form.client;
    document.day = form.signedOn;
    document.blocks.append(LetterheadBlock{head.logo, head.supplier.name, supplierLines(head.supplier), form.title, client});
    if (!content.body.isEmpty())
        document.blocks.append(TextBlock{content.body, DocInk::Ink, bodySize});
    document.blocks.append(SpaceBlock{8});
    if (!content.answers.isEmpty())
        document.blocks.append(answersTable(content, say));
    addSignature(document, form, content, say);
    return document;
}

} // namespace td
