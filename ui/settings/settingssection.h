// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingscontext.h"

#include <QList>
#include <QWidget>

namespace td
{

class FormGrid;

/// One part of the settings. It reads and writes through services only; the page shows the bar to save with as soon as something
/// changed, and asks before changes are left behind.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(const SettingsContext& context, QWidget* parent = nullptr);

    /// Reads everything afresh and forgets what was typed.
    void reload();
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// True when nothing is left to save. An error is shown under its field, or in the banner when it has none here; when somebody else changed the row
    /// in the meantime, it offers to read it again.
    bool save();
    /// Asks what to do with changes: save, drop or stay. False: stay.
    bool mayLeave();

signals:
    void changedChanged(bool changed);
    /// Long work began or ended: nothing else may be done meanwhile.
    void busyChanged(bool busy);

protected:
    virtual Result<void> read() = 0;
    virtual Result<void> write() { return {}; }
    [[nodiscard]] const SettingsContext& context() const { return m_context; }
    /// Fields below `root` count as changes from now on.
    void watch(QWidget* root);
    /// Errors are shown in this form when it has their field.
    void addForm(FormGrid* form) { m_forms.append(form); }
    void setChanged(bool changed);
    /// Fills fields without taking that for a change.
    void quietly(const std::function<void()>& fill);
    void report(const Error& error);
    /// Reports the error, or says the sentence. True on success.
    bool finish(const Result<void>& result, const QString& sentence);
    void say(const QString& sentence) const;

private:
    void offerReload();

    const SettingsContext& m_context;
    QList<FormGrid*> m_forms;
    bool m_changed = false;
    int m_quiet = 0;
};

} // namespace td
