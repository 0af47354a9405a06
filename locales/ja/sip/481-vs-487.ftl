verdict =
    応答の `CSeq` を見ます。481 は対象の見つからない CANCEL に、487 は取り消された INVITE に返ります。CANCEL 自体に
    487 が返ることはありません。正常な取り消しなら、CANCEL への [200](sip/200)、INVITE への 487 と続きます。200 の
    位置に 481 があれば、電話機は鳴り続け、出ても誰の声もしません。真っ先に疑うのは先頭の `Via` の branch です。SBC
    が CANCEL に別の branch を付けると、INVITE と結び付かなくなります。

    着信側は branch で探してから 481 を返し、CANCEL で止めた INVITE には必ず 487 を返してください。
