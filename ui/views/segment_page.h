// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTimer>

#include "views/segment_picture.h"
#include "workbench/workbench.h"

namespace taso {

/// The inside of the selected layer's segment, call by call: by hand, or played to its end. Follows layer and
/// answer while it is shown.
class SegmentPage : public QWidget {
    Q_OBJECT

  public:
    explicit SegmentPage(Workbench& workbench, QWidget* parent = nullptr);

    SegmentPicture* picture() const { return picture_; }
    QSlider* slider() const { return slider_; }
    QPushButton* play() const { return play_; }
    /// What the present call does.
    QLabel* words() const { return words_; }
    /// In place of the picture; empty: the picture.
    QString sentence() const;
    bool is_playing() const { return beat_.isActive(); }

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void follow();
    void show_call(int call);
    void set_playing(bool playing);
    void go_on();
    QString call_text(const ShownSegment& segment, int call) const;

    Workbench& workbench_;
    QLabel *title_, *words_;
    SegmentPicture* picture_;
    QSlider* slider_;
    QPushButton* play_;
    SegmentRun shown_;
    QTimer beat_;
};

}  // namespace taso
