// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/formsstore.h"

#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

#define FORM_COLUMNS "id, kind, title, title_fr, body, body_fr, questions, valid_days, required, status, position, version"

Result<Form> formFrom(const Query& q)
{
    Form form;
    form.id = q.id<FormId>(0);
    form.kind = formKindFromName(q.text(1)).value_or(FormKind::Screening);
    form.title = q.text(2);
    form.titleFr = q.text(3);
    form.body = q.text(4);
    form.bodyFr = q.text(5);
    TD_TRY_ASSIGN(form.questions, questionsFromJson(q.bytes(6)));
    form.validDays = q.optionalInt(7);
    form.required = q.boolean(8);
    form.archived = q.text(9) == u"archived"_s;
    form.position = q.integer(10);
    form.version = q.integer(11);
    return form;
}

} // namespace

Result<QList<Form>> FormsStore::list(bool withArchived)
{
    auto q = m_db.query("SELECT " FORM_COLUMNS " FROM forms WHERE deleted = 0 AND (?1 OR status = 'active') "
                        "ORDER BY status = 'archived', position, title, id",
                        withArchived);
    QList<Form> forms;
    while (q.next()) {
        TD_TRY_ASSIGN(const Form form, formFrom(q));
        forms.append(form);
    }
    TD_TRY(q.finish());
    return forms;
}

Result<Form> FormsStore::find(const FormId& id)
{
    auto q = m_db.query("SELECT " FORM_COLUMNS " FROM forms WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "form");
    }
    return formFrom(q);
}

Result<FormId> FormsStore::add(const Form& form)
{
    TD_TRY_ASSIGN(const Form clean, checkForm(form));
    return m_db.change("form.add", clean.title, [&]() -> Result<FormId> {
        TD_TRY_ASSIGN(const qint64 position, m_db.query("SELECT coalesce(max(position), 0) + 1 FROM forms WHERE deleted = 0").number());
        const auto id = m_db.newId<FormId>();
        TD_TRY(m_db.exec("INSERT INTO forms (id, kind, title, title_fr, body, body_fr, questions, valid_days, required, position) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         id, formKindName(clean.kind), clean.title, clean.titleFr, clean.body, clean.bodyFr, questionsToJson(clean.questions),
                         clean.validDays, clean.required, position));
        return id;
    });
}

Result<void> FormsStore::save(const Form& form)
{
    TD_TRY_ASSIGN(const Form clean, checkForm(form));
    return m_db.change("form.save", clean.title, [&]() -> Result<void> {
        TD_TRY(find(clean.id));
        return m_db.exec("UPDATE forms SET kind = ?, title = ?, title_fr = ?, body = ?, body_fr = ?, questions = ?, valid_days = ?, "
                         "required = ?, version = ? WHERE id = ?",
                         formKindName(clean.kind), clean.title, clean.titleFr, clean.body, clean.bodyFr, questionsToJson(clean.questions),
                         clean.validDays, clean.required, clean.version, clean.id);
    });
}

Result<void> FormsStore::setArchived(const FormId& id, bool archived)
{
    TD_TRY_ASSIGN(const Form form, find(id));
    return m_db.change("form.archive", form.title, [&] {
        return m_db.exec("UPDATE forms SET status = ? WHERE id = ?", archived ? "archived"_L1 : "active"_L1, id);
    });
}

Result<void> FormsStore::move(const FormId& id, int by)
{
    TD_TRY_ASSIGN(QList<Form> forms, list());
    const auto place = std::find_if(forms.cbegin(), forms.cend(), [&](const Form& form) { return form.id == id; });
    if (place == forms.cend())
        return fail(ErrorKind::NotFound, "row.not-found", "form");
    const qsizetype from = place - forms.cbegin();
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, forms.size() - 1);
    if (from == to)
        return {};
    return m_db.change("form.order", forms.at(from).title, [&]() -> Result<void> {
        forms.move(from, to);
        for (int i = 0; i < forms.size(); ++i) {
            if (forms.at(i).position != i + 1)
                TD_TRY(m_db.exec("UPDATE forms SET position = ? WHERE id = ?", i + 1, forms.at(i).id));
        }
        return {};
    });
}

} // namespace td
