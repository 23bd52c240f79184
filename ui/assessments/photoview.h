// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace td
{

/// One photo, as large as there is room, with a line of words below; or the words alone.
class PhotoView : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoView(const QString& name, QWidget* parent = nullptr);

    /// A null picture shows only the words: that there is none, or that it is hidden.
    void setPhoto(const QPixmap& picture, const QString& words);
    [[nodiscard]] bool isEmpty() const { return m_picture.isNull(); }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override { return {320, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap m_picture;
    QPixmap m_scaled; ///< for the size of now
    QString m_words;
};

} // namespace td
