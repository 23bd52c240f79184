// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientscontext.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace td
{

class DayEdit;
class FormGrid;
class Label;
class PhotoEdit;
class TagEdit;

/// Every field of a client's profile in groups. A field is checked when it is left; the sentence stands below it.
class ClientForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClientForm(const ClientsContext& context, QWidget* parent = nullptr);

    /// A new client has no id; `knownTags` complete what is typed.
    void setClient(const Client& client, const QPixmap& photo, const QStringList& knownTags);
    /// The client as the fields say.
    [[nodiscard]] Client value() const;
    /// Who shall train a new client; null for nobody.
    [[nodiscard]] TrainerId trainer() const;
    /// As PhotoEdit::change().
    [[nodiscard]] std::optional<QByteArray> photoChange() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString errorOf(const QString& field) const;
    /// False when no field has that name.
    bool showError(const Error& error);
    void focusFirst();

signals:
    void edited();

private:
    QWidget* whoCard();
    QWidget* contactCard();
    QWidget* emergencyCard();
    QWidget* studioCard();
    QWidget* notesCard();
    void addLine(FormGrid* grid, const char* column, const QString& label, QString Client::*member,
                 const QString& hint = {});
    void addBlock(FormGrid* grid, const char* column, const QString& label, QString Client::*member);
    void addDay(FormGrid* grid, const char* column, const QString& label, QDate Client::*member,
                QWidget* beside = nullptr);
    void watch(QWidget* field, const QString& column);
    void check(const QString& column);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void fillChoices();
    void updateAge();

    template <class Widget, class Value> struct Field {
        QString column;
        Widget* widget;
        Value Client::*member;
    };

    const ClientsContext& m_context;
    Client m_original;
    bool m_filling = false;
    QList<FormGrid*> m_grids;
    QList<Field<QLineEdit, QString>> m_lines;
    QList<Field<QPlainTextEdit, QString>> m_blocks;
    QList<Field<DayEdit, QDate>> m_days;
    PhotoEdit* m_photo;
    Label* m_age;
    TagEdit* m_tags;
    QComboBox* m_status;
    QComboBox* m_source;
    QComboBox* m_language;
    QComboBox* m_location;
    QComboBox* m_trainer;
    FormGrid* m_studioGrid = nullptr;
};

} // namespace td
